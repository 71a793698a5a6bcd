/** After days were stored from a history or a log: which tools they are of, what was decided on each, and the way back for all of it. */
import type { Undo } from '#store/change-record.ts'
import { Card } from '#ui/components/card.tsx'
import { DecisionChip } from '#ui/components/chip.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor } from '#ui/hooks/use-hash-route.ts'
import { useTakeBack } from '#ui/hooks/use-take-back.ts'
import { useToolName } from '#ui/hooks/use-tool-name.ts'

export interface Taken {
  toolIds: readonly string[]
  undo: Undo
}

interface TakenToolsProps {
  taken: Taken
  /** "3 tools were taken over from the log." */
  title: string
  /** On the button that begins again. */
  again: string
  onAgain: () => void
}

export function TakenTools({ taken: { toolIds, undo }, title, again, onAgain }: TakenToolsProps) {
  const { t, profiles } = useDaylight()
  const { state, takeBack } = useTakeBack(undo)
  const waiting = toolIds.filter((id) => profiles.tool(id)?.decision.status === 'unreviewed').length
  const isUndone = state === 'undone'
  return (
    <>
      <PageHead
        takesFocus
        title={isUndone ? t('first-day.taken-back') : title}
        under={isUndone ? t('first-day.taken-back-under') : t('first-day.stored-under', { waiting })}
        actions={
          <>
            {!isUndone && (
              <button type="button" class="btn" disabled={state === 'undoing'} onClick={takeBack}>
                {t('common.undo')}
              </button>
            )}
            <button type="button" class="btn" onClick={onAgain}>
              {again}
            </button>
            <a class="btn btn-primary hover:no-underline" href="#/">
              {t('common.to-overview')}
            </a>
          </>
        }
      />
      {!isUndone && <Tools toolIds={toolIds} />}
    </>
  )
}

function Tools({ toolIds }: { toolIds: readonly string[] }) {
  const { t, profiles } = useDaylight()
  const nameOf = useToolName()
  return (
    <Card title={t('first-day.tools')}>
      <ul>
        {toolIds.map((id) => {
          const tool = profiles.tool(id)
          return (
            <li key={id} class="border-line flex items-center gap-2.5 border-t py-2 first:border-t-0">
              <LetterTile name={nameOf(id)} size="small" />
              <div class="min-w-0 flex-1">
                <a class="text-base-content block truncate font-semibold" href={hashFor(['tool', id])}>
                  {nameOf(id)}
                </a>
                <p class="text-faint truncate text-xs">{tool?.vendorName}</p>
              </div>
              {tool && <DecisionChip {...tool.decision} />}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
