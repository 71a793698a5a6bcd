/** What laws and frameworks make of this tool here: our role, the class under the EU AI Act, the impact assessment. */
import { useState } from 'preact/hooks'
import type { ToolProfile } from '#core/register/profile.ts'
import { aiActAppliesFrom, type RegulatoryNote } from '#core/register/regulatory-note.ts'
import { Card, Fact } from '#ui/components/card.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { RegulatoryDialog } from '#ui/dashboard/tool/regulatory-dialog.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function RegulatoryCard({ tool }: { tool: ToolProfile }) {
  const { t, facts } = useDaylight()
  const [isEditing, setIsEditing] = useState(false)
  const noted = facts.regulatoryNotes.find((note) => note.toolId === tool.id)
  return (
    <Card
      title={t('deployer.regulatory')}
      aside={
        <button type="button" class="btn btn-sm" onClick={() => setIsEditing(true)}>
          {t(noted ? 'common.edit' : 'deployer.regulatory-add')}
        </button>
      }
    >
      {noted ? <Notes note={noted} /> : <p class="text-soft">{t('deployer.regulatory-none')}</p>}
      {isEditing && <RegulatoryDialog tool={tool} noted={noted} onClose={() => setIsEditing(false)} />}
    </Card>
  )
}

function Notes({ note }: { note: RegulatoryNote }) {
  const { t, date, today, list } = useDaylight()
  const from = aiActAppliesFrom(note.aiActClass)
  return (
    <>
      <dl class="grid grid-cols-2 gap-x-6 gap-y-3">
        <Fact label={t('field.aiActRole')}>{t(`ai-act-role.${note.aiActRole}`)}</Fact>
        <Fact label={t('field.aiActClass')}>
          {t(`ai-act-class.${note.aiActClass}`)}
          {from && <span class="text-soft block text-xs">{t(from <= today ? 'deployer.applies-since' : 'deployer.applies-from', { date: date(from) })}</span>}
        </Fact>
        {note.aiActReason && (
          <Fact class="col-span-2" label={t('field.aiActReason')}>
            {note.aiActReason}
          </Fact>
        )}
        {note.intendedUse && (
          <Fact class="col-span-2" label={t('field.intendedUse')}>
            {note.intendedUse}
          </Fact>
        )}
        <Fact label={t('field.impact')}>
          {t(`impact.${note.impact}`)}
          {note.impactOn && <span class="text-soft"> {date(note.impactOn)}</span>}
          {note.impactReason && <span class="text-soft block text-xs">{note.impactReason}</span>}
          {note.impactUrl && (
            <span class="block">
              <OutsideLink url={note.impactUrl} />
            </span>
          )}
        </Fact>
        {note.nistFunctions.length > 0 && <Fact label={t('field.nistFunctions')}>{list(note.nistFunctions.map((each) => t(`nist.${each}`)))}</Fact>}
      </dl>
      <p class="text-soft mt-3 text-xs">{t('deployer.regulatory-limits')}</p>
    </>
  )
}
