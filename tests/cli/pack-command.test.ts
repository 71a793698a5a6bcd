import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { altered } from '../sample/pack.ts'
import { answered, at, daylight, opened, savedBackup } from './terminal.ts'

const key = at('key.pem')
let backup: string
let made: { file: string; signer: string; auditHead: unknown }

beforeAll(async () => {
  backup = await savedBackup('backup.zip')
  writeFileSync(key, generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }))
  made = answered(['pack', backup, '--key', key, '--out', at('pack.zip')]).answer
})

it('makes a pack that verify finds whole, signed by the key, with the trail of the backup', async () => {
  const { status, stdout } = daylight(['verify', at('pack.zip'), '--key', made.signer])
  expect(status).toBe(0)
  expect(stdout).toContain('3 evidence files')
  expect(made.auditHead).toEqual((await opened(backup)).register.auditHead)
})

it('makes one in which verify names what was altered afterwards', async () => {
  const broken = await altered(new Blob([readFileSync(at('pack.zip'))]), 'tables/decisions.csv', (text) => text.replace('Not allowed', 'Approved'))
  writeFileSync(at('broken.zip'), new Uint8Array(await broken.arrayBuffer()))
  expect(daylight(['verify', at('broken.zip')])).toMatchObject({ status: 1, stdout: expect.stringContaining('tables/decisions.csv was altered.') })
})

it('makes packs that continue each other', () => {
  answered(['read-log', '--day', '2026-11-19', '--into', backup, '--out', at('later.zip')], 'claude.ai\nchatgpt.com\n')
  answered(['pack', at('later.zip'), '--key', key, '--out', at('later-pack.zip')])
  expect(daylight(['diff', at('pack.zip'), at('later-pack.zip')])).toMatchObject({ status: 0, stdout: expect.stringContaining('continues the older one with 1 more line') })
})

it.each([
  [[], '--key KEY.pem is missing: a pack is signed.'],
  [['--key', 'package.json'], 'package.json holds no Ed25519 private key'],
  [['--key', at('rsa.pem')], 'rsa.pem holds no Ed25519 private key'],
])('is not made without a key that can sign: %j', (parameters, says) => {
  writeFileSync(at('rsa.pem'), generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' }))
  expect(daylight(['pack', backup, '--out', at('unsigned.zip'), ...parameters])).toMatchObject({ status: 2, stderr: expect.stringContaining(says) })
  expect(existsSync(at('unsigned.zip'))).toBe(false)
})
