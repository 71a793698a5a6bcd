/** A log of a proxy, resolver or CASB becomes sightings by day: chosen, looked at, read apart from the page, looked through, and stored only when confirmed. */
import { useState } from 'preact/hooks'
import { type Taken, TakenTools } from '#ui/dashboard/first-day/taken-tools.tsx'
import { LogPreview } from '#ui/dashboard/logs/log-preview.tsx'
import { LogRunning } from '#ui/dashboard/logs/log-running.tsx'
import { LookAtLog } from '#ui/dashboard/logs/look-at-log.tsx'
import { StartLog } from '#ui/dashboard/logs/start-log.tsx'
import { useLogImport } from '#ui/dashboard/logs/use-log-import.ts'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { useHandedFiles } from '#ui/hooks/handed-files.tsx'

export function LogsPage() {
  const { t } = useDaylight()
  const [taken, setTaken] = useState<Taken>()
  const { step, choose, read, cancel, reset } = useLogImport()
  useHandedFiles('#/imports/logs', choose)
  const again = () => {
    setTaken(undefined)
    reset()
  }
  if (taken) return <TakenTools taken={taken} title={t('logs.stored', { tools: taken.toolIds.length })} again={t('logs.other-file')} onAgain={again} />
  switch (step.at) {
    case 'start':
      return <StartLog after={step.after} onFiles={choose} />
    case 'look':
      return <LookAtLog files={step.files} sample={step.sample} onRead={(plan) => read(step.files, plan)} onBack={reset} />
    case 'running':
      return <LogRunning step={step} onCancel={cancel} />
    case 'done':
      return <LogPreview done={step} onReadAgain={() => read(step.files, step.plan, true)} onDiscard={reset} onTaken={setTaken} />
  }
}
