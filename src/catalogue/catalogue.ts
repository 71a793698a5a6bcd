/** The catalogue that ships with the extension. Data only; `npm run catalogue` writes the list of files below it. */

import { changes, claims, generalExceptions, hostSets, tools, vendors } from '#catalogue/catalogue-files.ts'
import { makeCatalogue } from '#core/catalogue/catalogue.ts'

export const shippedCatalogue = makeCatalogue({ tools, vendors, hostSets, generalExceptions, claims, changes })
