/** How the files are written: delimiter, byte order mark, language. */
import { type CsvOptions, type Delimiter, delimiters } from '#core/export/csv-options.ts'
import type { FileLanguage } from '#core/export/table.ts'
import { SegmentedChoice } from '#ui/components/segmented-choice.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import type { MessageKey } from '#ui/i18n/messages.ts'

const delimiterWords: Readonly<Record<Delimiter, MessageKey>> = { ',': 'exports.comma', ';': 'exports.semicolon', '\t': 'exports.tab' }

export function CsvOptionsBar({ options, onChange }: { options: CsvOptions; onChange: (options: CsvOptions) => void }) {
  const { t } = useDaylight()
  return (
    <div class="flex flex-wrap items-end gap-x-6 gap-y-3">
      <SegmentedChoice<FileLanguage>
        label={t('exports.file-language')}
        options={[
          { value: 'en', label: 'English' },
          { value: 'ja', label: '日本語' },
        ]}
        value={options.language}
        onChange={(language) => onChange({ ...options, language })}
      />
      <SegmentedChoice<Delimiter>
        label={t('exports.delimiter')}
        options={delimiters.map((value) => ({ value, label: t(delimiterWords[value]) }))}
        value={options.delimiter}
        onChange={(delimiter) => onChange({ ...options, delimiter })}
      />
      <label class="flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          class="checkbox checkbox-sm"
          checked={options.hasByteOrderMark}
          onChange={({ currentTarget }) => onChange({ ...options, hasByteOrderMark: currentTarget.checked })}
        />
        {t('exports.byte-order-mark')}
      </label>
    </div>
  )
}
