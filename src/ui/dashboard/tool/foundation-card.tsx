/** What the tool stands on: tool, model suppliers, hosts, each with its own ladder, because nothing carries over. */
import type { ComponentChildren } from 'preact'
import type { Assurance } from '#core/assurance/assess.ts'
import type { ToolProfile } from '#core/register/profiles.ts'
import { Card } from '#ui/components/card.tsx'
import { Ladder } from '#ui/components/ladder.tsx'
import { toolName } from '#ui/dashboard/tool/tool-name.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function FoundationCard({ tool }: { tool: ToolProfile }) {
  const { t, language } = useDaylight()
  return (
    <Card title={t('tool.foundation.title')}>
      <div class="grid grid-cols-1 items-start gap-2 sm:grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)_auto_minmax(0,1fr)]">
        <Box role={t('tool.foundation.tool')} name={toolName(tool, language)} assurance={tool.assurance} />
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
  if (vendorIds.length === 0) return <Box role={role} name={<span class="text-faint font-normal">{t('tool.foundation.unknown')}</span>} />
  return (
    <ul class="flex flex-col gap-2">
      {vendorIds.map((id) => {
        const vendor = profiles.vendor(id)
        const name = vendor ? (language === 'ja' && vendor.nameJa) || vendor.name : id
        return (
          <li key={id}>
            <Box role={role} name={<a href={hashFor(['vendor', id])}>{name}</a>} assurance={vendor?.assurance} />
          </li>
        )
      })}
    </ul>
  )
}

function Box({ role, name, assurance }: { role: string; name: ComponentChildren; assurance?: Assurance | undefined }) {
  const { t } = useDaylight()
  return (
    <div class={`border-line rounded-lg border px-2.5 py-2 ${assurance ? '' : 'border-dashed'}`}>
      <div class="text-faint text-xs">{role}</div>
      <div class="font-semibold break-words">{name}</div>
      {assurance && (
        <div class="mt-1.5 text-xs">
          <Ladder assurance={assurance} />
          <p class={assurance.inForce ? 'text-soft' : 'text-error'}>
            {t(`rung.${assurance.rung}`)}
            {assurance.inForce ? '' : `, ${t('ladder.not-in-force')}`}
          </p>
        </div>
      )}
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
