/** One tool of the organisation's own: by which addresses it is known, since when and how often it was opened, and what can be done with it. */
import { Eye, GitMerge, Power } from 'lucide'
import { useMemo } from 'preact/hooks'
import { catalogueClashes } from '#core/own-tools/catalogue-clashes.ts'
import { patternText } from '#core/own-tools/own-tool-address.ts'
import type { OwnTool } from '#core/register/inventory.ts'
import { Chip } from '#ui/components/chip.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { useOwnToolActions } from '#ui/dashboard/own-tools/use-own-tool-actions.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export function OwnToolRow({ tool }: { tool: OwnTool }) {
  const { t, date, profiles } = useDaylight()
  const profile = profiles.tool(tool.id)
  const about = [profile?.vendorName, tool.category && t(`category.${tool.category}`)].filter(Boolean).join(' · ')
  const first = profile?.days[0]?.day
  return (
    <li class="px-4 py-3">
      <div class="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div class="flex min-w-0 flex-1 basis-72 items-start gap-3">
          <LetterTile name={tool.name} />
          <div class="min-w-0">
            <p class="flex flex-wrap items-center gap-x-2 gap-y-1">
              <a class="text-base-content font-semibold" href={hashFor(['tool', tool.id])}>
                {tool.name}
              </a>
              <StateChip tool={tool} />
            </p>
            {about && <p class="text-soft truncate text-xs">{about}</p>}
            <p class="mt-1 flex flex-wrap gap-1.5">
              {tool.matches.map((pattern) => (
                <code key={patternText(pattern)} class="bg-base-300 rounded px-1.5 py-0.5 text-xs break-all">
                  {patternText(pattern)}
                </code>
              ))}
            </p>
          </div>
        </div>
        <dl class="text-soft w-44 text-xs">
          <dt class="text-base-content text-sm">{first ? t('own-tools.first-opened', { date: date(first) }) : t('own-tools.never-opened')}</dt>
          <dd>
            {profile && profile.days.length > 0 ? t('own-tools.days', { days: profile.days.length, pages: profile.pages }) : t('own-tools.added-on', { date: date(tool.addedOn) })}
          </dd>
        </dl>
        <Actions tool={tool} />
      </div>
      <KnownNow tool={tool} />
    </li>
  )
}

function StateChip({ tool: { retiredOn } }: { tool: OwnTool }) {
  const { t, date } = useDaylight()
  return retiredOn ? (
    <Chip tone="mute" icon={Power}>
      {t('own-tools.retired', { date: date(retiredOn) })}
    </Chip>
  ) : (
    <Chip tone="info" icon={Eye}>
      {t('own-tools.noticed')}
    </Chip>
  )
}

function Actions({ tool: { id, name, retiredOn } }: { tool: OwnTool }) {
  const { t } = useDaylight()
  const notify = useToast()
  const { retire, resume } = useOwnToolActions()
  const link = (parameter: string, label: string, words: string) => (
    <a class="btn btn-sm text-base-content hover:no-underline" href={hashFor(['own-tools'], { [parameter]: id })} aria-label={label}>
      {words}
    </a>
  )
  const toggle = async () => {
    const undo = await (retiredOn ? resume(id) : retire(id))
    notify(t(retiredOn ? 'own-tools.resume-done' : 'own-tools.retire-done', { name }), undo)
  }
  return (
    <div class="flex flex-wrap gap-1.5">
      {link('edit', t('own-tools.edit-of', { name }), t('common.edit'))}
      <button type="button" class="btn btn-sm min-w-26" aria-label={t(retiredOn ? 'own-tools.resume-of' : 'own-tools.retire-of', { name })} onClick={toggle}>
        {t(retiredOn ? 'own-tools.resume' : 'own-tools.retire')}
      </button>
      {link('merge', t('own-tools.merge-of', { name }), t('own-tools.merge'))}
      {link('contribute', t('own-tools.contribute-of', { name }), t('own-tools.contribute'))}
    </div>
  )
}

/** The catalogue may have learned of the tool with an update. */
function KnownNow({ tool }: { tool: OwnTool }) {
  const { t, catalogue, language } = useDaylight()
  const clash = useMemo(() => catalogueClashes(tool.matches, catalogue.tools.values(), catalogue.hostSets).find(({ relation }) => relation !== 'narrower'), [tool, catalogue])
  const known = clash && catalogue.tools.get(clash.toolId)
  if (clash === undefined || known === undefined) return null
  const name = toolName(known, language)
  return (
    <div class="bg-warn-bg mt-2.5 flex flex-wrap items-center justify-between gap-2 rounded-lg px-3 py-2">
      <p class="flex min-w-0 items-center gap-2">
        <span class="text-warning">
          <Icon icon={GitMerge} />
        </span>
        {t('own-tools.known-now', { tool: name, pattern: patternText(clash.pattern) })}
      </p>
      <a class="btn btn-sm text-base-content hover:no-underline" href={hashFor(['own-tools'], { merge: tool.id, into: known.id })}>
        {t('own-tools.merge-into', { tool: name })}
      </a>
    </div>
  )
}
