/** A page that is no tool itself, at a host where tools are known: names them, and each can be looked at. */
import { ChevronRight } from 'lucide'
import { useState } from 'preact/hooks'
import type { ToolProfile } from '#core/register/profile.ts'
import { DecisionChip } from '#ui/components/chip.tsx'
import { focusOn } from '#ui/components/focus-on.ts'
import { Icon } from '#ui/components/icon.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'
import { NewToolForm } from '#ui/popup/new-tool-form.tsx'
import { Sheet } from '#ui/popup/sheet.tsx'
import type { Receipt } from '#ui/popup/thanks-view.tsx'

interface BesideViewProps {
  host: string
  tools: readonly ToolProfile[]
  isReadOnly: boolean
  onFlagged: (receipt: Receipt) => void
  onChoose: (toolId: string) => void
}

export function BesideView({ host, tools, isReadOnly, onFlagged, onChoose }: BesideViewProps) {
  const { t, language } = useDaylight()
  const [isFlagging, setIsFlagging] = useState(false)
  if (isFlagging) return <NewToolForm host={host} onFlagged={onFlagged} onClose={() => setIsFlagging(false)} />
  const flagButton = (
    <button type="button" class="btn" disabled={isReadOnly} onClick={() => setIsFlagging(true)}>
      {t('popup.beside.flag')}
    </button>
  )
  return (
    <Sheet actions={flagButton}>
      <h1 class="text-base break-words outline-none" tabIndex={-1} ref={focusOn}>
        {t('popup.beside.title')}
      </h1>
      <p class="text-soft text-xs">{t('popup.beside.text', { host, count: tools.length })}</p>
      <ul class="border-line bg-base-100 divide-line divide-y rounded-[10px] border">
        {tools.map((tool) => (
          <li key={tool.id}>
            <button type="button" class="flex min-h-12 w-full cursor-pointer items-center gap-2.5 px-[13px] py-2 text-left" onClick={() => onChoose(tool.id)}>
              <LetterTile name={tool.name} size="small" />
              <span class="flex min-w-0 flex-1 flex-col items-start gap-0.5">
                <span class="break-words">{toolName(tool, language)}</span>
                <DecisionChip {...tool.decision} />
              </span>
              <Icon icon={ChevronRight} size={14} />
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
