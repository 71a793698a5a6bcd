/** Which sub-domains and sections of a product's own domain are about the tool and not the tool itself. */
import { z } from 'zod'

const wordsSchema = z.array(z.string().min(1))

/** Words are single host labels or path segments, lower-case, without an ending such as ".html". The rule they serve is explained in docs/catalogue.md. */
export const generalExceptionsSchema = z.strictObject({
  /** Sub-domains that are never the tool: "docs", "status". */
  labels: wordsSchema,
  /** First path segments that are about the company or the product: "customers", "help". Not on application hosts, where they may be the person's own content. */
  sections: wordsSchema,
  /** First path segments that are about the company or the product on any host: "blog", "careers". */
  articles: wordsSchema,
  /** Path segments, among the first four (or the first two behind "#"), where somebody is only signing in: "login", "oauth". */
  signIn: wordsSchema,
  /** First path segments with legal texts: "privacy", "terms". */
  legal: wordsSchema,
  /** Sub-domains that mark the application itself: "app". */
  appLabels: wordsSchema,
  /** Path segments that only choose a language, skipped before the first segment is read: "en", "ja-jp". */
  languages: wordsSchema,
})
export type GeneralExceptions = z.infer<typeof generalExceptionsSchema>
