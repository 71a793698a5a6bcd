// Adds a tool to the catalogue: `npm run add:tool` asks for what it needs; answers can be given as options too (docs/how-to/add-a-tool.md).
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { toolCategories } from '#core/catalogue/tool-record.ts'
import { addRecords, readRecords, writeRecords } from './catalogue-records.ts'

const questions = {
  name: 'Name of the tool, as people know it',
  address: 'An address at which it is opened, such as https://app.example.com/chat',
  category: `Category (${toolCategories.join(', ')})`,
  kind: 'Is it an AI tool by itself (standalone) or an AI feature of a larger product (embedded)?',
  vendor: 'Vendor: its id if the catalogue has it, else its name',
  website: 'Website of the vendor, https://… (empty if the catalogue has the vendor)',
  country: 'Country of the vendor, two capital letters (empty if not known for sure)',
} as const
type Answers = Record<keyof typeof questions, string>

const { values } = parseArgs({ options: Object.fromEntries(Object.keys(questions).map((name) => [name, { type: 'string' as const }])) })
const given = values as Partial<Answers>
const answers = process.stdin.isTTY ? await askForTheRest(given) : withBlanks(given)
const day = Temporal.Now.plainDateISO().toString()
const outcome = addRecords(readRecords(), { ...answers, checked: day })
if (typeof outcome === 'string') {
  console.error(outcome)
  process.exitCode = 1
} else {
  writeRecords(outcome.records)
  console.log(`Added "${outcome.tool.id}" to src/catalogue/tools/${outcome.tool.category}.json${outcome.vendorIsNew ? `, and its vendor "${outcome.tool.vendor}"` : ''}.`)
  console.log(`It matches ${outcome.matches}. Try it:\n  echo '${answers.address}' | npm run -s daylight -- detect\nThen: npm run check`)
}

async function askForTheRest(given: Partial<Answers>): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers = withBlanks(given)
  for (const [name, question] of Object.entries(questions) as [keyof Answers, string][]) {
    if (given[name] === undefined) answers[name] = (await terminal.question(`${question}: `)).trim()
  }
  terminal.close()
  return answers
}

function withBlanks(given: Partial<Answers>): Answers {
  return { name: '', address: '', category: '', kind: 'standalone', vendor: '', website: '', country: '', ...given }
}
