/** Which sub-domains and sections of a product's own domain are about the tool and not the tool itself. */
import { z } from 'zod'

const wordsSchema = z.array(z.string().min(1))

/** Words are single host labels or first path segments, lower-case. The rule they serve is explained in docs/catalogue.md. */
export const generalExceptionsSchema = z.strictObject({
  /** Sub-domains that are never the tool: "docs", "status". */
  labels: wordsSchema,
  /** First path segments that are about the company or the product: "blog", "careers". */
  sections: wordsSchema,
  /** First path segments where somebody is only signing in: "login", "oauth". */
  signIn: wordsSchema,
  /** Host labels that mark the application itself, where `sections` may be the person's own content: "app". */
  appLabels: wordsSchema,
  /** Path segments that only choose a language, skipped before the first segment is read: "en", "ja-jp". */
  languages: wordsSchema,
})
export type GeneralExceptions = z.infer<typeof generalExceptionsSchema>
