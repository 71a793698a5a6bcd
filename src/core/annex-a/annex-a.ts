/** The objectives and controls of Annex A of ISO/IEC 42001: identifiers and titles as published, explanations in our own words. */
export interface AnnexEntry {
  /** "A.10.3". */
  id: string
  kind: 'group' | 'control'
  title: string
  titleJa: string
  /** The Japanese title is our translation; a reader of JIS Q 42001 has not checked it. */
  titleJaIsOwn?: true
  /** Whom a control mostly concerns; groups have none. */
  audience?: 'deployer' | 'builder'
  about: string
  aboutJa: string
}
