/** Whose page this is: the tool, its vendor, what it is for. */
import { ArrowLeft } from 'lucide'
import type { ToolProfile } from '#core/register/profile.ts'
import { focusOn } from '#ui/components/focus-on.ts'
import { Icon } from '#ui/components/icon.tsx'
import { LetterTile } from '#ui/components/letter-tile.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { toolName } from '#ui/i18n/tool-name.ts'

interface ToolHeadProps {
  tool: ToolProfile
  /** The heading takes the focus, so that reading starts there. */
  takesFocus: boolean
  onBack?: (() => void) | undefined
}

export function ToolHead({ tool, takesFocus, onBack }: ToolHeadProps) {
  const { t, language, profiles } = useDaylight()
  const vendor = tool.vendorId ? profiles.vendor(tool.vendorId) : undefined
  const under = [vendor ? toolName(vendor, language) : t('popup.vendor-unknown'), tool.category && t(`category.${tool.category}`), tool.ownTool?.matches[0]?.host]
  return (
    <div class="flex items-center gap-2.5">
      {onBack && (
        <button type="button" class="btn btn-ghost btn-sm btn-square -ml-1.5" aria-label={t('popup.back')} onClick={onBack}>
          <Icon icon={ArrowLeft} />
        </button>
      )}
      <LetterTile name={tool.name} />
      <div class="min-w-0">
        <h1 class="text-base break-words outline-none" tabIndex={-1} ref={takesFocus ? focusOn : null}>
          {toolName(tool, language)}
        </h1>
        <p class="text-soft truncate text-xs">{under.filter(Boolean).join(' · ')}</p>
      </div>
    </div>
  )
}
