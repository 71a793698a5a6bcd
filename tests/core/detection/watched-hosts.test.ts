import { describe, expect, it } from 'vitest'
import { watchedHosts } from '#core/detection/watched-hosts.ts'
import { sampleHostSets, sampleTools } from './sample-index.ts'

describe('watchedHosts', () => {
  const { documents, routes, fragments } = watchedHosts(sampleTools, sampleHostSets)

  it('names a whole host once, and nothing below it', () => {
    expect(documents).toContain('chat.example')
    expect(documents).not.toContain('console.chat.example')
  })

  it('watches a host without its sub-domains as just that', () => expect(documents).toContainEqual({ hostEquals: 'bare.example' }))

  it('watches of search engines only the pages that can be a tool, in one condition for all countries', () => {
    expect(documents).toContainEqual({ hostPrefix: 'www.search.', pathPrefix: '/search', queryContains: 'udm=50' })
    expect(documents.filter((each) => JSON.stringify(each).includes('search'))).toHaveLength(2)
  })

  it('asks for address changes inside a page only where a path, query or fragment tells, and for those behind "#" only where a fragment does', () => {
    expect(routes).toEqual(expect.arrayContaining(['forge.example', 'portal.example', 'writer.example']))
    expect(routes).not.toContain('chat.example')
    expect(fragments).toEqual(['portal.example'])
  })
})
