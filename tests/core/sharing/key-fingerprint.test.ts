import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keyFingerprint } from '#core/sharing/key-fingerprint.ts'

it('is twelve characters in three groups, without letters that are mistaken for digits', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      expect(keyFingerprint(key)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
    }),
  )
})

it('holds the first sixty bits of the SHA-256', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
      const bits = [...keyFingerprint(key).replaceAll('-', '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
      const hash = createHash('sha256').update(key).digest('hex')
      expect(BigInt(`0b${bits}`).toString(16).padStart(15, '0')).toBe(hash.slice(0, 15))
    }),
  )
})

it('differs where the keys do', () => {
  expect(keyFingerprint('age1a')).not.toBe(keyFingerprint('age1b'))
})
