// Writes the catalogue's data files anew, sorted, and the list of them: `npm run catalogue`.
import { readRecords, writeRecords } from './catalogue-records.ts'

writeRecords(readRecords())
