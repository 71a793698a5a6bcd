import { expect, it } from 'vitest'
import { vendors } from '#catalogue/catalogue-files.ts'
import { vendorLinks } from '#core/catalogue/vendor-record.ts'

// The 250 vendors that the editors judge to be the most used.
const mostUsed = `
  01-ai abridge adobe ahrefs ai21-labs alibaba-cloud allen-institute-for-ai alphasense amazon amazon-web-services anomaly anthropic anyscale anysphere asana assemblyai atlassian
  augment-code automattic baidu baidu-cloud baseten beautiful-ai black-forest-labs blackbox-ai botpress brave brisk-teaching bytedance canva cerebras character-ai chatbase chatpdf
  civitai clari clarivate clay clickup cline clipdrop coderabbit cognigy cognition cohere consensus copy-ai copyleaks course-hero d-id darktrace databricks dataiku datarobot decagon
  deepgram deepinfra deepl deepseek descript dify dropbox duckduckgo dust ecosia eightfold elevenlabs elicit elsevier fal fathom-video figma fireflies-ai fireworks-ai fotor freepik
  gamma genspark getty-images github gitlab glean gong google gptzero grammarly granola groq guru h2o-ai happy-scribe harvey hedra heidi-health hex heygen hirevue huawei hubspot
  hugging-face ibm ideogram iflytek intercom invideo itranslate jasper-ai jetbrains jotform julius-ai kagi kakao kaleido-ai kapwing khan-academy krea krisp kuaishou labelbox lambda
  langchain langdock languagetooler legora leonardo-ai lindy llamaindex lovable luka luma-ai luminance ly-corporation manus meta microsoft midjourney minimax miro mistral-ai modal
  monday-com moonshot-ai mozilla mubert murf n8n nabla naver notion notta novelai nvidia openai openevidence openrouter opus-pro oracle otter-ai palo-alto-networks perplexity
  photoroom picsart pictory pika-labs pinecone plaud playground proton qodo quillbot quora rakuten read-ai recraft reddit relevance-ai replicate replit resemble-ai retell-ai rev
  reverso runpod runway rytr sakana-ai salesforce sambanova sap sber scale-ai scispace semrush servicenow shutterstock sider sierra sk-telecom slack smartcat snowflake snyk sonix
  soundraw sourcegraph speechify stability-ai stackblitz stepfun sudowrite suno surfer synthesia tabnine taskade tencent tencent-cloud thomson-reuters thoughtspot tidio tldv
  together-ai trint turboscribe udio uipath upstage vapi veed vercel voiceflow volcengine warp weaviate webflow weights-and-biases wix wondershare workday writer writesonic xai
  xiaomi yandex you-com zapier zendesk zhipu-ai zoom zoominfo
`
  .trim()
  .split(/\s+/)
const records = mostUsed.flatMap((id) => vendors.filter((vendor) => vendor.id === id))
const withLinks = (least: number) => records.filter((vendor) => vendorLinks.filter((link) => vendor[link] !== undefined).length >= least).length

it('has a record, with a country, of each of the 250 most used vendors', () => {
  expect(new Set(mostUsed).size).toBe(250)
  expect(mostUsed.filter((id) => !vendors.some((vendor) => vendor.id === id))).toEqual([])
  expect(records.filter((vendor) => vendor.country === undefined).map((vendor) => vendor.id)).toEqual([])
})

it('knows the legal name of nearly all of these vendors', () => {
  expect(records.filter((vendor) => vendor.legalEntity !== undefined).length).toBeGreaterThanOrEqual(240)
})

it('loses none of the links that these vendors have', () => {
  expect(withLinks(1)).toBeGreaterThanOrEqual(247)
  expect(withLinks(2)).toBeGreaterThanOrEqual(242)
  expect(withLinks(3)).toBeGreaterThanOrEqual(165)
  expect(withLinks(4)).toBeGreaterThanOrEqual(97)
})
