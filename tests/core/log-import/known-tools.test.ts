import { describe, expect, it } from 'vitest'
import { shippedCatalogue } from '#catalogue/catalogue.ts'
import { detectAddress } from '#core/detection/detect-address.ts'
import { buildToolIndex } from '#core/detection/tool-index.ts'
import { knownTools, toolList } from '#core/log-import/known-tools.ts'

const { tools, hostSets, generalExceptions } = shippedCatalogue
const ofPages = buildToolIndex(tools.values(), hostSets, generalExceptions)
const ofLogs = knownTools(toolList(shippedCatalogue, [])).index
const services = [...tools.values()].flatMap(({ id, serviceHosts = [] }) => serviceHosts.map((host) => ({ id, host })))

describe('hosts that programs call', () => {
  it('count in logs, and as no page', () => {
    expect(services.length).toBeGreaterThan(50)
    for (const { id, host } of services) {
      const address = `https://${host}/v1/messages`
      expect([host, detectAddress(ofLogs, address)?.toolId]).toEqual([host, id])
      expect([host, detectAddress(ofPages, address)?.toolId]).toEqual([host, undefined])
    }
  })

  it('leave pages in logs to the tools that they are of', () => {
    expect(detectAddress(ofLogs, 'https://chatgpt.com/c/1')?.toolId).toBe('chatgpt')
    expect(detectAddress(ofLogs, 'https://acme.openai.azure.com/openai/deployments/x')?.toolId).toBe('azure-ai-foundry')
    expect(detectAddress(ofLogs, 'https://storage.googleapis.com/x')).toBeUndefined()
  })
})
