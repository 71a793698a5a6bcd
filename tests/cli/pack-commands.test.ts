import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { recordSighting } from '#store/commands/sightings.ts'
import { altered, packDay, packOf, resigned, storeToPack, unpacked } from '../sample/pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'daylight-packs-'))
const at = (name: string) => join(folder, name)

async function save(name: string, content: Blob): Promise<void> {
  writeFileSync(at(name), new Uint8Array(await content.arrayBuffer()))
}

function run(...parameters: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/daylight.ts', ...parameters], { encoding: 'utf8' })
  return { stdout, stderr, status }
}

beforeAll(async () => {
  const store = await storeToPack()
  const pack = await packOf(store)
  await save('old.zip', pack)
  await save('altered.zip', await altered(pack, 'tables/vendors.csv', (text) => text.replace('Anthropic', 'Anthropia')))
  await save('forged.zip', await resigned(pack))
  await save('short.zip', pack.slice(0, pack.size - 100))
  for (const [name, content] of await unpacked(pack)) if (name.startsWith('manifest') || name === 'signer.pem') await save(name, content)
  store.setNow('2026-11-25T09:00:00Z')
  await recordSighting(store, { toolId: 'le-chat', host: 'chat.mistral.ai', day: packDay, kind: 'document' })
  await save('new.zip', await packOf(store))
})

describe('verify', () => {
  const fingerprint = () => JSON.parse(run('verify', at('old.zip'), '--json').stdout).signer as string

  it('says that a pack is as it was made, by which key, and what it covers', () => {
    const { stdout, status } = run('verify', at('old.zip'), '--key', fingerprint().toUpperCase())
    expect(status).toBe(0)
    expect(stdout).toContain('Nothing was altered')
    expect(stdout).toContain('That is the key that you asked for.')
    expect(run('verify', at('old.zip'), '--lang', 'ja').stdout).toContain('改変はありません')
  })

  it('names what was altered, and exits with 1', () => {
    expect(run('verify', at('altered.zip'))).toMatchObject({ status: 1, stdout: expect.stringContaining('tables/vendors.csv was altered.') })
    expect(run('verify', at('short.zip'))).toMatchObject({ status: 1, stdout: expect.stringContaining('its end is missing') })
  })

  it('tells a pack of another signer apart by the fingerprint', () => {
    expect(run('verify', at('forged.zip')).status).toBe(0)
    expect(run('verify', at('forged.zip'), '--key', fingerprint())).toMatchObject({ status: 1, stdout: expect.stringContaining('It was signed by another key.') })
  })

  it('exits with 2 where it cannot begin', () => {
    expect(run('verify', at('none.zip'))).toMatchObject({ status: 2, stderr: expect.stringContaining('daylight: ') })
    expect(run('verify', at('old.zip'), '--key', 'abc')).toMatchObject({ status: 2, stderr: expect.stringContaining('is no fingerprint') })
  })

  it.skipIf(spawnSync('openssl', ['version']).error !== undefined)('can be repeated with OpenSSL, where it is installed', () => {
    const parameters = ['pkeyutl', '-verify', '-pubin', '-inkey', at('signer.pem'), '-rawin', '-in', at('manifest.json'), '-sigfile', at('manifest.sig')]
    expect(spawnSync('openssl', parameters, { encoding: 'utf8' }).stdout).toContain('Signature Verified Successfully')
  })
})

describe('diff', () => {
  it('says what changed, grouped, then each', () => {
    const { stdout, status } = run('diff', at('old.zip'), at('new.zip'))
    expect(status).toBe(0)
    expect(stdout).toContain('Between 22 Nov 2026 and 25 Nov 2026: 1 tool found')
    expect(stdout).toContain('- Mistral Vibe (Le Chat) was found on 22 Nov 2026.')
    expect(stdout).toContain('continues the older one')
    expect(run('diff', at('old.zip'), at('new.zip'), '--lang', 'ja').stdout).toContain('新たなツール1件')
  })

  it('compares nothing where one of them was altered', () => {
    const { stdout, status } = run('diff', at('old.zip'), at('altered.zip'))
    expect(status).toBe(1)
    expect(stdout).toContain('Nothing was compared')
    expect(stdout).toContain('tables/vendors.csv was altered.')
  })
})
