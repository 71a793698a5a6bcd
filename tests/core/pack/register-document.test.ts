import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { checked, packOf, storeToPack, unpacked } from '../../sample/pack.ts'

it('the register of a pack fits the JSON Schema beside it, and a record that does not fit is refused', async () => {
  const files = await unpacked(await packOf(await storeToPack()))
  const json = async (name: string) => JSON.parse((await files.get(name)?.text()) ?? '')
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(await json('register.schema.json'))
  const register = await json('register.json')
  expect(validate(register), JSON.stringify(validate.errors)).toBe(true)
  expect(register).toMatchObject({ format: 'daylight-register', version: 1, day: '2026-11-22' })
  expect(register.entries).toHaveLength(8)
  register.certificates[0].expiresOn = 'some day'
  expect(validate(register)).toBe(false)
})

it('gives back every record as it is on disk', async () => {
  const store = await storeToPack()
  const { register } = await checked(await packOf(store))
  for (const table of [store.db.entries, store.db.sightings, store.db.certificates, store.db.evidence, store.db.correctiveActions]) {
    expect(register?.[table.name as 'entries']).toEqual(await table.toArray())
  }
})
