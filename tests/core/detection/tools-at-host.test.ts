import { describe, expect, it } from 'vitest'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { toolsAtHost } from '#core/detection/tools-at-host.ts'
import { sampleGeneral, sampleHostSets, sampleTools } from './sample-index.ts'

const index = buildToolIndex(sampleTools, sampleHostSets, sampleGeneral)

describe('toolsAtHost', () => {
  it.each([
    ['a help page below a tool', 'help.chat.example', ['chat']],
    ['a place that the tool itself excepts', 'lab.chat.example', ['chat']],
    ['a host with tools on some paths only', 'forge.example', ['forge-copilot-spaces', 'forge-agents', 'forge-copilot']],
    ['a host of a host set', 'www.search.co.example', ['search-ai', 'search-chat']],
    ['a tool below another one, nearest first', 'console.chat.example', ['chat-console', 'chat']],
    ['a host below one that is known alone', 'eu.bare.example', []],
    ['a host whose name only ends alike', 'mychat.example', []],
    ['a host that nobody knows', 'news.example', []],
  ])('answers for %s', (_, host, ids) => {
    expect(toolsAtHost(index, host)).toEqual(ids)
  })
})
