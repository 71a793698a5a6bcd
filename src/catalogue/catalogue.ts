/** The catalogue that ships with the extension. Data only; `npm run catalogue` writes the list of files below it. */

import { changes, claims, generalExceptions, hostSets, tools, vendors } from '#catalogue/catalogue-files.ts'
import type { AnnexEntry } from '#core/annex-a/annex-a.ts'
import { makeCatalogue } from '#core/catalogue/catalogue.ts'
import annexA from './annex-a.json' with { type: 'json' }

export const shippedCatalogue = makeCatalogue({ tools, vendors, hostSets, generalExceptions, claims, changes, annexA: annexA as AnnexEntry[] })
