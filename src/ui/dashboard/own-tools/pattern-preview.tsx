/** What the addresses that were typed will match and what they will not, by examples, and what is known there already. */
import { Check, X } from 'lucide'
import { useMemo } from 'preact/hooks'
import type { AddressPattern } from '#core/catalogue/tool-record.ts'
import { type Clash, catalogueClashes } from '#core/own-tools/catalogue-clashes.ts'
import { patternText } from '#core/own-tools/own-tool-address.ts'
import { type PatternExample, patternExamples } from '#core/own-tools/pattern-examples.ts'
import { registrableDomain } from '#platform/registrable-domain.ts'
import { Icon } from '#ui/components/icon.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

/** A wide address can have many tools inside it. */
const mostClashes = 4

export function PatternPreview({ patterns, ownId }: { patterns: readonly AddressPattern[]; ownId: string | undefined }) {
  const { t, catalogue } = useDaylight()
  const key = JSON.stringify(patterns)
  const examples = useMemo(() => patternExamples(patterns, catalogue.generalExceptions, registrableDomain), [key, catalogue])
  return (
    <aside class="bg-base-200 border-line flex min-w-0 flex-col gap-3 rounded-lg border px-4 py-3" aria-live="polite">
      <h3 class="font-semibold">{t('own-tools.preview')}</h3>
      {patterns.length === 0 && <p class="text-soft">{t('own-tools.preview-empty')}</p>}
      <Examples title={t('own-tools.preview-match')} examples={examples.filter((example) => example.isMatch)} />
      <Examples title={t('own-tools.preview-no-match')} examples={examples.filter((example) => !example.isMatch)} />
      <Clashes patterns={patterns} ownId={ownId} />
    </aside>
  )
}

function Examples({ title, examples }: { title: string; examples: readonly PatternExample[] }) {
  const { t } = useDaylight()
  if (examples.length === 0) return null
  return (
    <div>
      <p class="text-soft mb-1 text-xs">{title}</p>
      <ul class="flex flex-col gap-1.5 text-xs">
        {examples.map(({ address, kind, isMatch }) => (
          <li key={address} class="flex items-start gap-2">
            <span class={`mt-0.5 ${isMatch ? 'text-success' : 'text-faint'}`}>
              <Icon icon={isMatch ? Check : X} size={13} />
            </span>
            <span class="min-w-0">
              <span class="block break-all">{address}</span>
              <span class="text-faint">{t(`own-tools.example.${kind}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Clashes({ patterns, ownId }: { patterns: readonly AddressPattern[]; ownId: string | undefined }) {
  const { t, catalogue, facts, language } = useDaylight()
  const key = JSON.stringify(patterns)
  const clashes = useMemo(() => catalogueClashes(patterns, catalogue.tools.values(), catalogue.hostSets), [key, catalogue])
  const others = useMemo(
    () =>
      catalogueClashes(
        patterns,
        facts.ownTools.filter((tool) => tool.id !== ownId),
        {},
      ).filter((clash) => clash.relation === 'same'),
    [key, facts.ownTools, ownId],
  )
  if (clashes.length + others.length === 0) return null
  const nameOf = ({ toolId }: Clash) => {
    const tool = catalogue.tools.get(toolId) ?? facts.ownTools.find((each) => each.id === toolId)
    return tool ? toolName(tool, language) : toolId
  }
  return (
    <div class="bg-warn-bg rounded-lg px-3 py-2 text-xs">
      <p class="text-warning mb-1 font-semibold">{t('own-tools.clash')}</p>
      <ul class="flex flex-col gap-1.5 break-words">
        {others.map((clash) => (
          <li key={clash.toolId}>{t('own-tools.clash-own', { tool: nameOf(clash), pattern: patternText(clash.pattern) })}</li>
        ))}
        {clashes.slice(0, mostClashes).map((clash) => (
          <li key={clash.toolId}>{t(`own-tools.clash.${clash.relation}`, { tool: nameOf(clash), pattern: patternText(clash.pattern) })}</li>
        ))}
        {clashes.length > mostClashes && <li>{t('own-tools.clash-more', { count: clashes.length - mostClashes })}</li>}
      </ul>
    </div>
  )
}
