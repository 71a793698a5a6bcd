/** Zod may compile its parsers with `new Function`, which the extension's content security policy forbids; asked not to, it does not even try. Import before any schema is used. */
import { z } from 'zod'

z.config({ jitless: true })
