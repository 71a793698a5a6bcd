import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { dataCopy } from '#core/export/data-copy.ts'
import { namesIn, tableNames } from '#core/export/register-table.ts'
import { tableDefinition } from '#core/export/register-tables.ts'
import { tableOf } from '#core/export/table-column.ts'
import { csvText } from '#platform/csv.ts'
import { changeSettings } from '#store/commands/settings.ts'
import { translatorFor, wordingOf } from '#ui/i18n/translator.ts'
import { changeRegister } from '../../src/cli/change-register.ts'
import { registerOn } from '../../src/cli/register-file.ts'
import { openRegister, saveRegister } from '../../src/cli/register-in-memory.ts'
import { planTableFile } from '../../src/cli/table-file.ts'
import { held, sampleDay, sampleStore } from '../core/backup/sample-backup.ts'
import { at, opened, savedBackup } from './terminal.ts'

let backup: string
let bytes: Buffer

beforeAll(async () => {
  backup = await savedBackup('backup.zip')
  bytes = readFileSync(backup)
})

/** What restoring a backup would bring back, with the bytes of its evidence. */
async function everything(path: string) {
  const { register, evidenceFiles } = await opened(path)
  const { day: _, ...rest } = register
  return { ...rest, evidence: await Promise.all(evidenceFiles.map(async ({ evidenceId, blob }) => [evidenceId, blob.type, await blob.text()])) }
}

describe('a register in memory', () => {
  it('is saved as it was opened, evidence and audit trail included', async () => {
    const register = await openRegister(backup)
    expect(await saveRegister(register, at('same.zip'))).toEqual({ file: at('same.zip'), auditHead: register.register.auditHead })
    expect(await everything(at('same.zip'))).toEqual(await everything(backup))
  })

  it('goes on with its audit trail from the last line', async () => {
    const { saved } = await changeRegister({ into: backup, out: at('renamed.zip'), force: false }, [], async ({ store }) => {
      await changeSettings(store, { organisation: 'Example GmbH' })
      return { answer: undefined, isKept: true }
    })
    const [before, after] = [await everything(backup), await everything(at('renamed.zip'))]
    expect(after.audit.slice(1)).toEqual(before.audit)
    expect(after.audit[0]).toMatchObject({ subject: 'settings', by: 'Mika Sato', seq: before.auditHead.seq + 1, hash: saved?.auditHead.hash })
    expect(after.trailCheck.isIntact).toBe(true)
    expect(readFileSync(backup)).toEqual(bytes)
  })

  it('is opened from a copy of My data too, without the bytes of evidence', async () => {
    writeFileSync(at('copy.json'), dataCopy(await held(await sampleStore())))
    const register = await openRegister(at('copy.json'))
    await saveRegister(register, at('of-copy.zip'))
    const { evidence, ...rest } = await everything(at('of-copy.zip'))
    expect(evidence).toEqual([])
    const { evidence: _, ...asInBackup } = await everything(backup)
    expect(rest).toEqual(asInBackup)
  })

  it('gives every table back as it was exported', async () => {
    const { register } = await openRegister(backup)
    const facts = registerOn(register.facts, sampleDay)
    const wording = wordingOf(translatorFor('en'))
    let tables = 0
    for (const name of tableNames) {
      const { columns, rows, place } = tableDefinition(name)
      const all = rows(facts)
      if (place === undefined || all.length === 0) continue
      writeFileSync(at(`${name}.csv`), csvText(tableOf(columns, all, wording, namesIn(facts.profiles), 'en')))
      const { plan } = await planTableFile(at(`${name}.csv`), { table: name }, facts)
      expect({ name, ...plan.counts }).toEqual({ name, new: 0, changed: 0, unchanged: plan.read, rejected: 0 })
      tables += 1
    }
    expect(tables).toBeGreaterThan(12)
  })
})

describe('a file that is written', () => {
  const nothing = async () => ({ answer: undefined, isKept: true })

  it.each([
    ['no --out', { into: 'backup.zip' }, '--out FILE is missing'],
    ['no --into', { out: 'new.zip' }, '--into BACKUP.zip is missing'],
    ['the file that is read, even by force', { into: 'backup.zip', out: 'backup.zip', force: true }, 'is the file that is read, which is never changed'],
    ['a file that is there', { into: 'backup.zip', out: 'there.zip' }, 'is there already'],
    ['a folder', { into: 'backup.zip', out: 'folder', force: true }, 'is no file'],
    ['a folder that is not there', { into: 'backup.zip', out: 'nowhere/new.zip' }, 'its folder is not there'],
    ['no register', { into: 'none.zip', out: 'new.zip' }, 'none.zip cannot be opened'],
    ['a register that is cut short', { into: 'short.zip', out: 'new.zip' }, 'short.zip is refused. Its end is missing'],
    ['something else', { into: 'note.txt', out: 'new.zip' }, 'note.txt is refused. It is not a backup of Daylight'],
  ])('is refused for %s, and nothing is written', async (_, { into, out, force = false }: { into?: string; out?: string; force?: boolean }, says) => {
    writeFileSync(at('there.zip'), 'mine')
    writeFileSync(at('short.zip'), bytes.subarray(0, 3000))
    writeFileSync(at('note.txt'), 'Dear colleague')
    mkdirSync(at('folder'), { recursive: true })
    const files = readdirSync(dirname(backup))
    await expect(changeRegister({ into: into && at(into), out: out && at(out), force }, [], nothing)).rejects.toThrow(says)
    expect(readdirSync(dirname(backup))).toEqual(files)
    expect(readFileSync(at('there.zip'), 'utf8')).toBe('mine')
    expect(readFileSync(backup)).toEqual(bytes)
  })

  it('takes the place of another by force', async () => {
    writeFileSync(at('old.zip'), 'mine')
    await changeRegister({ into: backup, out: at('old.zip'), force: true }, [], nothing)
    expect((await everything(at('old.zip'))).trailCheck.isIntact).toBe(true)
  })

  it('is not there, nor any part of it, where the change fails', async () => {
    const files = readdirSync(dirname(backup))
    const failing = changeRegister({ into: backup, out: at('half.zip'), force: false }, [], async () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(existsSync(at('half.zip'))).toBe(false)
    expect(readdirSync(dirname(backup))).toEqual(files)
  })
})
