/** What A.4, A.5, A.8 and A.9 ask of an organisation that uses this tool, point by point. */
import { useState } from 'preact/hooks'
import { type ToolControl, type ToolControlPointId, toolControlPoints, toolControlProgress } from '#core/controls/tool-control-points.ts'
import type { ToolProfile } from '#core/register/profile.ts'
import { answerToolControl } from '#store/commands/deployer-records.ts'
import { Card } from '#ui/components/card.tsx'
import { ControlPointRow } from '#ui/dashboard/controls/control-point-row.tsx'
import { ControlTile } from '#ui/dashboard/controls/control-tile.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

export function ToolControlsCard({ tool }: { tool: ToolProfile }) {
  const { t, facts, store } = useDaylight()
  const [shown, setShown] = useState<ToolControl | undefined>()
  const answers = facts.toolControlAnswers.filter((answer) => answer.toolId === tool.id)
  const progress = toolControlProgress(answers)
  const counts = {
    answered: progress.reduce((sum, { answered }) => sum + answered, 0),
    total: progress.reduce((sum, { total }) => sum + total, 0),
    actions: answers.filter(({ state }) => state === 'partly' || state === 'not-met').length,
  }
  return (
    <Card title={t('deployer.controls')} aside={<span class="text-soft text-xs">{t('controls.summary', counts)}</span>}>
      <div class="-mx-2.5 grid grid-cols-1 gap-x-1 gap-y-1 sm:grid-cols-2">
        {progress.map((each) => (
          <ControlTile
            key={each.control}
            name={t(`tool-control.${each.control}`)}
            help={t(`tool-control.${each.control}.help`)}
            progress={each}
            isShown={shown === each.control}
            onToggle={() => setShown(shown === each.control ? undefined : each.control)}
          />
        ))}
      </div>
      {shown && (
        <section id="control-points" class="-mx-2.5 mt-2" aria-label={t(`tool-control.${shown}`)}>
          {(Object.keys(toolControlPoints[shown]) as ToolControlPointId[]).map((pointId) => (
            <ControlPointRow
              key={pointId}
              title={t(`tool-point.${pointId}`)}
              help={t(`tool-point.${pointId}.help`)}
              answer={answers.find((answer) => answer.pointId === pointId)}
              draftKey={`tool-control ${tool.id} ${pointId}`}
              save={({ responsible: _, ...answer }, opened) => answerToolControl(store, { ...answer, toolId: tool.id as (typeof answers)[number]['toolId'], pointId }, opened)}
            />
          ))}
        </section>
      )}
    </Card>
  )
}
