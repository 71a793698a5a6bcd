/** A link that leaves Daylight: only https, in a tab of its own, without telling where it was clicked. */
import { ExternalLink } from 'lucide'
import { Icon } from '#ui/components/icon.tsx'

/** Shows `text`, or the host of `url`. An address that is not https shows as plain text. */
export function OutsideLink({ url, text }: { url: string; text?: string }) {
  if (!URL.canParse(url) || !url.startsWith('https://')) return <span class="break-all">{text ?? url}</span>
  return (
    <a class="inline-flex max-w-full items-center gap-1" href={url} target="_blank" rel="noopener noreferrer" title={url}>
      <span class="truncate">{text ?? new URL(url).host}</span>
      <Icon icon={ExternalLink} size={13} />
    </a>
  )
}
