// Writes src/catalogue/catalogue-files.ts, the list of the catalogue's data files: `npm run catalogue`.
import { readdirSync, writeFileSync } from 'node:fs'
import { catalogueFiles } from './catalogue-files.ts'

writeFileSync(new URL('../src/catalogue/catalogue-files.ts', import.meta.url), catalogueFiles(readdirSync(new URL('../src/catalogue/tools', import.meta.url))))
