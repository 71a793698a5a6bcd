import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { messages } from '#ui/i18n/messages.ts'
import { families } from './message-families.ts'
import { sourceText } from './source-text.ts'

const keys = Object.keys(messages.en) as (keyof typeof messages.en)[]
const languages = ['en', 'ja'] as const
const familyKeys = [...families.values()].flat()

describe('messages', () => {
  it('have the same keys in English and Japanese', () => {
    expect(Object.keys(messages.ja).sort()).toEqual(keys.toSorted())
  })

  it('are never empty', () => {
    const empty = keys.filter((key) => messages.en[key].trim() === '' || messages.ja[key].trim() === '')
    expect(empty).toEqual([])
  })

  it('can be read as ICU MessageFormat', () => {
    const unreadable = languages.flatMap((language) => keys.filter((key) => !isReadable(messages[language][key], language)).map((key) => `${language} ${key}`))
    expect(unreadable).toEqual([])
  })

  it('take the same arguments in English and Japanese', () => {
    const readable = keys.filter((key) => languages.every((language) => isReadable(messages[language][key], language)))
    const different = readable.filter((key) => argumentsOf(messages.en[key], 'en') !== argumentsOf(messages.ja[key], 'ja'))
    expect(different).toEqual([])
  })

  it('are all used: by their key in the source, or as a member of a family', () => {
    const known = new Set(familyKeys)
    expect(keys.filter((key) => !known.has(key) && !isInSource(key))).toEqual([])
  })
})

describe('keys put together at run time', () => {
  it('have words for every member of their family', () => {
    expect(familyKeys.filter((key) => !Object.hasOwn(messages.en, key))).toEqual([])
  })

  it('belong to a family that is listed here', () => {
    const unlisted = [...patternsInSource()].filter((pattern) => !families.has(pattern))
    expect(unlisted).toEqual([])
  })

  it('are still put together in the source', () => {
    const inSource = patternsInSource()
    expect([...families.keys()].filter((pattern) => !inSource.has(pattern))).toEqual([])
  })
})

function isReadable(message: string, locale: string): boolean {
  try {
    return new IntlMessageFormat(message, locale).getAst().length > 0
  } catch {
    return false
  }
}

/** Names and kinds of choices, sorted: "count, kind(file|link)". A plural may be a plain number in the other language. */
function argumentsOf(message: string, locale: string): string {
  const found = new Set<string>()
  const walk = (elements: MessageElement[]) => {
    for (const element of elements) {
      if (element.type === elementTypes.literal || element.type === elementTypes.pound) continue
      const options = Object.entries(element.options ?? {})
      found.add(
        element.type === elementTypes.select
          ? `${element.value}(${options
              .map(([option]) => option)
              .sort()
              .join('|')})`
          : element.value,
      )
      for (const [, option] of options) walk(option.value)
      walk(element.children ?? [])
    }
  }
  walk(new IntlMessageFormat(message, locale).getAst() as MessageElement[])
  return [...found].sort().join(', ')
}

/** What this test reads of @formatjs/icu-messageformat-parser's elements. */
interface MessageElement {
  type: number
  value: string
  options?: Record<string, { value: MessageElement[] }>
  children?: MessageElement[]
}

const elementTypes = { literal: 0, select: 5, pound: 7 }

function isInSource(key: string): boolean {
  return sourceText.includes(`'${key}'`) || sourceText.includes(`"${key}"`)
}

/** Template texts that begin like a message key, each filled-in part as a star: "decision.*". */
function patternsInSource(): Set<string> {
  const areas = new Set(keys.map((key) => key.split('.')[0]))
  const templates = [...sourceText.matchAll(/`([a-z-]+\.[^`\s]*\$\{[^`]*)`/g)].map((match) => match[1] ?? '')
  return new Set(templates.filter((template) => areas.has(template.split('.')[0])).map((template) => template.replace(/\$\{[^}]*\}/g, '*')))
}
