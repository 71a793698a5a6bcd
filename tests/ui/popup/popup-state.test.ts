import { describe, expect, it } from 'vitest'
import { placeOf } from '#core/detection/place.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { popupState } from '#ui/popup/popup-state.ts'
import { sampleGeneral } from '../../core/detection/sample-index.ts'

const index = buildToolIndex(
  [
    { id: 'chat', matches: [{ host: 'chat.example' }] },
    { id: 'forge-ai', matches: [{ host: 'forge.example', path: '/ai' }] },
    { id: 'own-pixelwrite-example', matches: [{ host: 'pixelwrite.example' }] },
  ],
  {},
  sampleGeneral,
)
const tool = (id: string) => ({ id }) as ToolProfile
const stateAt = (address: string, known = tool as (id: string) => ToolProfile | undefined) => popupState(placeOf(address), index, { tool: known })

describe('popupState', () => {
  it.each(['chrome://version', 'about:blank', 'file:///home/me/plan.html', 'chrome-extension://abc/options.html'])('cannot read %s', (address) => {
    expect(stateAt(address)).toEqual({ kind: 'unreadable' })
  })

  it.each([
    ['a tool of the catalogue', 'https://chat.example/c/1', 'chat'],
    ['a tool below a path', 'https://forge.example/ai/new', 'forge-ai'],
    ['a tool of the organisation', 'https://app.pixelwrite.example/', 'own-pixelwrite-example'],
  ])('knows %s', (_, address, id) => {
    expect(stateAt(address)).toEqual({ kind: 'tool', tool: { id } })
  })

  it.each([
    ['the help pages of a tool', 'https://help.chat.example/', 'help.chat.example', 'chat'],
    ['the sign-in of a tool', 'https://chat.example/login', 'chat.example', 'chat'],
    ['a product whose AI part is elsewhere', 'https://forge.example/pulls', 'forge.example', 'forge-ai'],
  ])('names what is known beside %s', (_, address, host, id) => {
    expect(stateAt(address)).toEqual({ kind: 'beside', host, tools: [{ id }] })
  })

  it('puts those of the inventory first', () => {
    const two = buildToolIndex(
      [
        { id: 'a', matches: [{ host: 'forge.example', path: '/a' }] },
        { id: 'b', matches: [{ host: 'forge.example', path: '/b' }] },
      ],
      {},
      sampleGeneral,
    )
    const withEntry = (id: string) => ({ id, ...(id === 'b' && { entry: {} }) }) as ToolProfile
    expect(popupState(placeOf('https://forge.example/'), two, { tool: withEntry })).toMatchObject({ tools: [{ id: 'b' }, { id: 'a' }] })
  })

  it('says of any other site that nobody knows it', () => {
    expect(stateAt('https://news.example/chat.example')).toEqual({ kind: 'unknown', host: 'news.example' })
  })

  it('treats a tool that has just been taken out as unknown', () => {
    expect(stateAt('https://pixelwrite.example/', () => undefined)).toEqual({ kind: 'unknown', host: 'pixelwrite.example' })
  })
})
