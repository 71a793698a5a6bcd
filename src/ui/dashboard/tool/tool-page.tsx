/** The page of one tool, in the order of an auditor's questions: found when and how, decided by whom on what evidence, what changed, what is due. */
import type { ToolProfile } from '#core/register/profile.ts'
import { ActionsCard } from '#ui/dashboard/actions/actions-card.tsx'
import { ConflictNote } from '#ui/dashboard/changes/conflict-note.tsx'
import { NoSuchPage } from '#ui/dashboard/no-such-page.tsx'
import { AssuranceCard } from '#ui/dashboard/tool/assurance-card.tsx'
import { ColleaguesCard } from '#ui/dashboard/tool/colleagues-card.tsx'
import { DecisionCard } from '#ui/dashboard/tool/decision-card.tsx'
import { DecisionDialog } from '#ui/dashboard/tool/decision-dialog.tsx'
import { ExceptionsCard } from '#ui/dashboard/tool/exceptions-card.tsx'
import { FlagsCard } from '#ui/dashboard/tool/flags-card.tsx'
import { FoundationCard } from '#ui/dashboard/tool/foundation-card.tsx'
import { OpenedCard } from '#ui/dashboard/tool/opened-card.tsx'
import { OwnToolCard } from '#ui/dashboard/tool/own-tool-card.tsx'
import { RegulatoryCard } from '#ui/dashboard/tool/regulatory-card.tsx'
import { RequirementCard } from '#ui/dashboard/tool/requirement-card.tsx'
import { TimelineCard } from '#ui/dashboard/tool/timeline-card.tsx'
import { ToolAnswer } from '#ui/dashboard/tool/tool-answer.tsx'
import { ToolControlsCard } from '#ui/dashboard/tool/tool-controls-card.tsx'
import { ToolHead } from '#ui/dashboard/tool/tool-head.tsx'
import { EvidenceCard } from '#ui/dashboard/vendor/evidence-card.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { hashFor, useHashRoute } from '#ui/hooks/use-hash-route.ts'
import { toolName } from '#ui/i18n/tool-name.ts'

export function ToolPage({ toolId }: { toolId: string }) {
  const tool = useDaylight().profiles.tool(toolId)
  return tool ? <KnownTool tool={tool} /> : <NoSuchPage />
}

/** The dialog stands in the address, so that other pages can link to it and "back" closes it. */
function KnownTool({ tool }: { tool: ToolProfile }) {
  const { profiles, facts, language } = useDaylight()
  const { parameters } = useHashRoute()
  const vendor = tool.vendorId ? profiles.vendor(tool.vendorId) : undefined
  const evidence = facts.evidence.filter((each) => each.subjectKind === 'tool' && each.subjectId === tool.id)
  return (
    <>
      <ToolHead tool={tool} />
      <ConflictNote about={tool.id} />
      <ToolAnswer tool={tool} />
      <div class="grid items-start gap-4 lg:grid-cols-[1.15fr_minmax(0,1fr)]">
        <div class="flex min-w-0 flex-col gap-4">
          <TimelineCard tool={tool} vendor={vendor} />
          <EvidenceCard subject={{ subjectKind: 'tool', subjectId: tool.id }} evidence={evidence} />
          <ActionsCard subject={{ subjectKind: 'tool', subjectId: tool.id }} name={toolName(tool, language)} />
          <ToolControlsCard tool={tool} />
          <OpenedCard tool={tool} />
          <ColleaguesCard toolId={tool.id} />
        </div>
        <div class="flex min-w-0 flex-col gap-4">
          <DecisionCard tool={tool} />
          <ExceptionsCard tool={tool} />
          <AssuranceCard tool={tool} vendor={vendor} />
          <RequirementCard tool={tool} />
          <FoundationCard tool={tool} />
          <RegulatoryCard tool={tool} />
          <FlagsCard tool={tool} />
          {tool.ownTool && <OwnToolCard ownTool={tool.ownTool} />}
        </div>
      </div>
      {parameters.has('decide') && <DecisionDialog tool={tool} vendor={vendor} onClose={() => location.replace(hashFor(['tool', tool.id]))} />}
    </>
  )
}
