/** What the tool stands on: tool, model suppliers, hosts, each with its own ladder, because nothing carries over. */
import type { ComponentChildren } from 'preact'
import type { Assurance } from '#core/assurance/assess.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { Card } from '#ui/components/card.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export function FoundationCard({ tool }: { tool: ToolProfile }) {
  const { t, language } = useDaylight()
  return (
    <Card title={t('tool.foundation.title')}>
      <div class="grid grid-cols-1 items-start gap-1.5 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
        <Box role={t('tool.foundation.tool')}>
          <Link name={toolName(tool, language)} assurance={tool.assurance} isAlone />
        </Box>
        <Arrow />
        <Suppliers role={t('tool.foundation.model')} vendorIds={tool.record?.models ?? []} />
        <Arrow />
        <Suppliers role={t('tool.foundation.host')} vendorIds={tool.record?.hosts ?? []} />
      </div>
      <p class="text-soft mt-2.5 text-xs">{t('tool.foundation.rule')}</p>
    </Card>
  )
}

function Suppliers({ role, vendorIds }: { role: string; vendorIds: readonly string[] }) {
  const { t, profiles, language } = useDaylight()
  return (
    <Box role={role} isUnknown={vendorIds.length === 0}>
      {vendorIds.length === 0 && <span class="text-faint">{t('tool.foundation.unknown')}</span>}
      <ul class="flex flex-col gap-1.5">
        {vendorIds.map((id) => {
          const vendor = profiles.vendor(id)
          const name = vendor ? toolName(vendor, language) : id
          return (
            <li key={id}>
              <Link name={<a href={hashFor(['vendor', id])}>{name}</a>} assurance={vendor?.assurance} isAlone={vendorIds.length === 1} />
            </li>
          )
        })}
      </ul>
    </Box>
  )
}

/** One link of the chain. One that stands alone has room for the word of its rung; of several the ladder says it by its label. */
function Link({ name, assurance, isAlone }: { name: ComponentChildren; assurance: Assurance | undefined; isAlone: boolean }) {
  const { t } = useDaylight()
  const ladder = assurance && <Ladder assurance={assurance} />
  if (!isAlone || assurance === undefined) {
    return (
      <div class="flex flex-wrap items-center justify-between gap-x-1 text-xs">
        <span class="font-semibold">{name}</span>
        {ladder}
      </div>
    )
  }
  return (
    <>
      <div class="line-clamp-3 font-semibold break-words">{name}</div>
      <div class="mt-1.5">{ladder}</div>
      <p class={`text-xs ${assurance.inForce ? 'text-soft' : 'text-error'}`}>
        {[t(`rung.${assurance.rung}`), !assurance.inForce && t('ladder.not-in-force')].filter(Boolean).join(', ')}
      </p>
    </>
  )
}

function Box({ role, isUnknown = false, children }: { role: string; isUnknown?: boolean; children: ComponentChildren }) {
  return (
    <div class={`border-line rounded-lg border px-2.5 py-2 ${isUnknown ? 'border-dashed' : ''}`}>
      <div class="text-faint text-xs">{role}</div>
      {children}
    </div>
  )
}

function Arrow() {
  return (
    <span class="text-faint hidden self-start pt-6 sm:block" aria-hidden="true">
      →
    </span>
  )
}
