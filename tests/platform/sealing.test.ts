import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { isRecipient, makeSealingKeyPair, type SealingKeyPair, seal, unseal } from '#platform/sealing.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const textOf = (opened: Awaited<ReturnType<typeof unseal>>) => ('content' in opened ? new TextDecoder().decode(opened.content) : opened.fault)

let mine: SealingKeyPair
let theirs: SealingKeyPair

beforeAll(async () => {
  mine = await makeSealingKeyPair()
  theirs = await makeSealingKeyPair()
})

describe('a key pair', () => {
  it('has a public half to give away and a secret half that cannot be taken out', async () => {
    expect(isRecipient(mine.recipient)).toBe(true)
    expect(mine.identity.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', mine.identity)).rejects.toThrow()
  })

  it('opens files after its secret half was stored and read back', async () => {
    const sealed = await seal(bytesOf('hello'), [mine.recipient])
    expect(textOf(await unseal(sealed, [structuredClone(mine.identity)]))).toBe('hello')
  })

  it.each(['', 'age1', 'age1pq1qqqq', 'AGE-SECRET-KEY-1QQQ', 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'])(
    'takes no other text for a public key: %s',
    (text) => {
      expect(isRecipient(text)).toBe(false)
    },
  )

  it('takes no public key with a typing mistake', () => {
    const swapped = mine.recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))
    expect(isRecipient(swapped)).toBe(false)
  })
})

describe('a sealed file', () => {
  it('opens for each of its recipients and comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200_000 }), async (content) => {
        const sealed = await seal(content, [mine.recipient, theirs.recipient])
        for (const { identity } of [mine, theirs]) expect(await unseal(sealed, [identity])).toEqual({ content })
      }),
      { numRuns: 20 },
    )
  })

  it('opens with an older key among several', async () => {
    const sealed = await seal(bytesOf('old'), [mine.recipient])
    expect(textOf(await unseal(sealed, [theirs.identity, mine.identity]))).toBe('old')
  })

  it('stays shut for anybody else', async () => {
    const sealed = await seal(bytesOf('mine'), [mine.recipient])
    expect(await unseal(sealed, [theirs.identity])).toEqual({ fault: 'not-for-this-key' })
    expect(await unseal(sealed, [])).toEqual({ fault: 'not-for-this-key' })
  })

  it('is never sealed for nobody', async () => {
    await expect(seal(bytesOf('x'), [])).rejects.toThrow('nobody')
  })

  it('gives nothing out when any bit of it was changed', async () => {
    const sealed = await seal(bytesOf('{"rows":[]}'), [mine.recipient])
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const altered = Uint8Array.from(sealed)
        altered[at] = (altered[at] ?? 0) ^ (1 << bit)
        expect(await unseal(altered, [mine.identity])).toHaveProperty('fault')
      }),
      { numRuns: 300 },
    )
  })

  it('gives nothing out when it was cut off anywhere', async () => {
    const sealed = await seal(bytesOf('{"rows":[]}'), [mine.recipient])
    for (let length = 1; length < sealed.length; length += 7) expect(await unseal(sealed.subarray(0, length), [mine.identity])).toEqual({ fault: 'damaged' })
  })

  it.each([
    ['', 'not-sealed'],
    ['{"rows":[]}', 'not-sealed'],
    ['age-encryption.org/v2\n--- x\n', 'not-sealed'],
    ['age-encryption.org/v1\n', 'damaged'],
    ['age-encryption.org/v1\n--- AAAA\n', 'not-for-this-key'],
    ['age-encryption.org/v1\n-> X25519 short\nAAAA\n--- AAAA\n', 'damaged'],
    [`age-encryption.org/v1\n${'-> X25519 AAAA\nAAAA\n'.repeat(10_000)}--- AAAA\n`, 'damaged'],
    ['age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAA\n--- AAAA\n', 'not-for-this-key'],
  ])('is told from any other file: %#', async (text, fault) => {
    expect(await unseal(bytesOf(text), [mine.identity])).toEqual({ fault })
  })
})

describe('the age command line', () => {
  const samples = 'tests/samples/sealed'
  const identity = /AGE-SECRET-KEY-1\w+/.exec(readFileSync(join(samples, 'identity.txt'), 'utf8'))?.[0] ?? ''
  const recipient = /age1\w+/.exec(readFileSync(join(samples, 'identity.txt'), 'utf8'))?.[0] ?? ''

  it('seals files that open here', async () => {
    expect(textOf(await unseal(readFileSync(join(samples, 'by-age-1.1.1.age')), [identity]))).toBe('sealed by the age command line\n')
  })

  it.skipIf(spawnSync('age', ['--version']).status !== 0)('opens files that are sealed here', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'sealed-')), 'sealed.age')
    writeFileSync(path, await seal(bytesOf('sealed in the browser'), [recipient, mine.recipient]))
    expect(spawnSync('age', ['-d', '-i', join(samples, 'identity.txt'), path], { encoding: 'utf8' }).stdout).toBe('sealed in the browser')
  })
})
