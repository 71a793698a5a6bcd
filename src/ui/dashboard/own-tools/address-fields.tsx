/** One address of a tool: pasted as it stands in the address bar, then how far it reaches. */
import { X } from 'lucide'
import { readOwnToolAddress } from '#core/own-tools/own-tool-address.ts'
import { hostKind } from '#platform/registrable-domain.ts'
import { TextField } from '#ui/components/field.tsx'
import { Icon } from '#ui/components/icon.tsx'
import type { AddressDraft } from '#ui/dashboard/own-tools/own-tool-input.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface AddressFieldsProps {
  draft: AddressDraft
  /** undefined: the only one. */
  number: number | undefined
  faults: Readonly<Record<string, string>>
  onRemove: () => void
}

export function AddressFields({ draft: { row, text, reach, path }, number, faults, onRemove }: AddressFieldsProps) {
  const { t } = useDaylight()
  const reading = readOwnToolAddress(text, hostKind)
  const fault = faults[`address.${row}`] ?? (reading === 'public-suffix' ? reading : undefined)
  return (
    <fieldset class="border-line flex flex-col gap-3 rounded-lg border px-3 pt-2 pb-3">
      <div class="flex items-end gap-1">
        <TextField
          class="min-w-0 flex-1"
          label={t('own-tools.address', { count: number ?? 1 })}
          name={`address.${row}`}
          value={text}
          placeholder="https://"
          hint={t('own-tools.address-hint')}
          fault={fault}
          required
        />
        {number !== undefined && (
          <button type="button" class="btn btn-ghost btn-sm btn-square self-start" aria-label={t('own-tools.remove-address', { number })} onClick={onRemove}>
            <Icon icon={X} />
          </button>
        )}
      </div>
      {typeof reading !== 'string' && reading.domain && (
        <fieldset class="flex flex-col gap-1">
          <legend class="text-soft mb-1 text-xs">{t('own-tools.reach')}</legend>
          <ReachChoice row={row} value="domain" isChosen={reach === 'domain'} label={t('own-tools.reach-domain', { host: reading.domain })} />
          <ReachChoice row={row} value="host" isChosen={reach === 'host'} label={t('own-tools.reach-host', { host: reading.host })} />
        </fieldset>
      )}
      {typeof reading !== 'string' && (
        <TextField
          label={t('own-tools.path')}
          name={`path.${row}`}
          value={path}
          placeholder={reading.paths[0] ?? '/'}
          list={reading.paths}
          hint={t('own-tools.path-hint')}
          fault={faults[`path.${row}`]}
        />
      )}
    </fieldset>
  )
}

function ReachChoice({ row, value, isChosen, label }: { row: number; value: AddressDraft['reach']; isChosen: boolean; label: string }) {
  return (
    <label class="flex cursor-pointer items-center gap-2">
      <input class="radio radio-sm" type="radio" name={`reach.${row}`} value={value} defaultChecked={isChosen} />
      <span class="min-w-0 wrap-anywhere">{label}</span>
    </label>
  )
}
