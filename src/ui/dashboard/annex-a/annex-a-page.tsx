/** Annex A against this register: for which controls it holds something to show, and what is missing. Made to be printed. */
import { useEffect } from 'preact/hooks'
import type { AnnexEntry } from '#core/annex-a/annex-a.ts'
import { annexCoverage, type ControlCoverage, type Subject } from '#core/annex-a/annex-coverage.ts'
import { coverageStage } from '#core/annex-a/coverage-stage.ts'
import { Card } from '#ui/components/card.tsx'
import { PageHead } from '#ui/components/page-head.tsx'
import { type AnnexGroup, AnnexMap } from '#ui/dashboard/annex-a/annex-map.tsx'
import { annexTitle } from '#ui/dashboard/annex-a/annex-title.ts'
import { chosenStage } from '#ui/dashboard/annex-a/stage-filter.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'
import { pageAddress } from '#ui/hooks/page-address.ts'
import { hashFor } from '#ui/hooks/use-hash-route.ts'

export function AnnexAPage({ parameters }: { parameters: URLSearchParams }) {
  const { t, catalogue, profiles, facts, date, today } = useDaylight()
  const address = pageAddress('annex-a', parameters)
  const coverage = annexCoverage(catalogue.annexA, profiles, facts, today)
  const counts = { total: coverage.length, shown: coverage.filter(({ shown }) => shown.length > 0).length, missing: coverage.filter(({ missing }) => missing.length > 0).length }
  const groups = groupsOf(coverage, catalogue.annexA)
  const stage = chosenStage(address)
  const sought = parameters.get('control')
  useEffect(() => {
    const heading = sought && document.getElementById(`control-${sought}`)
    if (!heading) return
    heading.scrollIntoView({ block: 'center' })
    heading.focus({ preventScroll: true })
  }, [sought])
  return (
    <>
      <PageHead
        title={t('annex-a.title', counts)}
        under={t('annex-a.under', { ...counts, subjects: profiles.tools.length + profiles.vendors.length, date: date(today) })}
        actions={
          <button type="button" class="btn" onClick={() => print()}>
            {t('annex-a.print')}
          </button>
        }
      />
      <p class="bg-info-bg mb-4 rounded-lg px-3 py-2">{t('annex-a.limits')}</p>
      <AnnexMap groups={groups} address={address} />
      <div class="flex flex-col gap-4">
        {groups.map(({ group, controls }) => {
          const listed = controls.filter((each) => stage === undefined || coverageStage(each) === stage)
          return listed.length > 0 && <Group key={group.id} group={group} coverage={listed} />
        })}
      </div>
      <p class="text-faint mt-4 text-xs">{t('annex-a.titles-note')}</p>
    </>
  )
}

/** The groups that have controls, each with its own. */
function groupsOf(coverage: readonly ControlCoverage[], annex: readonly AnnexEntry[]): AnnexGroup[] {
  return annex
    .filter(({ kind }) => kind === 'group')
    .map((group) => ({ group, controls: coverage.filter(({ control }) => groupOf(control, annex) === group.id) }))
    .filter(({ controls }) => controls.length > 0)
}

/** The longest group whose id begins the control's: A.6.2 for A.6.2.4. */
function groupOf({ id }: AnnexEntry, annex: readonly AnnexEntry[]): string | undefined {
  const groups = annex.filter((entry) => entry.kind === 'group' && id.startsWith(`${entry.id}.`)).map((entry) => entry.id)
  return groups.sort((a, b) => b.length - a.length)[0]
}

function Group({ group, coverage }: { group: AnnexEntry; coverage: readonly ControlCoverage[] }) {
  const { language, t } = useDaylight()
  return (
    <Card
      title={`${group.id} ${annexTitle(group, language)}`}
      aside={<span class="text-soft text-xs">{language === 'ja' ? group.aboutJa : group.about}</span>}
      class="break-inside-avoid"
    >
      <table class="w-full table-fixed text-left">
        <thead class="text-faint text-xs">
          <tr>
            <th class="w-[38%] pb-1 font-normal">{t('annex-a.control')}</th>
            <th class="w-[31%] pb-1 font-normal">{t('annex-a.on-record')}</th>
            <th class="pb-1 font-normal">{t('annex-a.missing')}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map((each) => (
            <ControlRow key={each.control.id} {...each} />
          ))}
        </tbody>
      </table>
    </Card>
  )
}

function ControlRow({ control, shown, missing, evidence, isKeptHere }: ControlCoverage) {
  const { language, t } = useDaylight()
  const elsewhere = t(control.audience === 'builder' ? 'annex-a.builder' : 'annex-a.elsewhere')
  return (
    <tr class="border-line border-t align-top">
      <th id={`control-${control.id}`} tabIndex={-1} scope="row" class="focus:bg-info-bg rounded py-2 pr-4 font-normal outline-none">
        <span class="font-medium">
          {control.id} {annexTitle(control, language)}
        </span>
        <span class="text-soft block text-xs">{language === 'ja' ? control.aboutJa : control.about}</span>
      </th>
      <td class="py-2 pr-4">
        {shown.length > 0 ? <Subjects subjects={shown} /> : <span class="text-faint">{isKeptHere ? t('annex-a.nothing') : elsewhere}</span>}
        {evidence.length > 0 && (
          <span class="text-soft block text-xs">{t('annex-a.evidence', { count: evidence.length, files: evidence.filter(({ kind }) => kind === 'file').length })}</span>
        )}
      </td>
      <td class="py-2">{missing.length > 0 ? <Subjects subjects={missing} /> : <span class="text-faint">{isKeptHere ? t('annex-a.none-missing') : ''}</span>}</td>
    </tr>
  )
}

/** "3 tools, 1 vendor", opening to their names. */
function Subjects({ subjects }: { subjects: readonly Subject[] }) {
  const { t, list } = useDaylight()
  const [tools, vendors] = (['tool', 'vendor'] as const).map((wanted) => subjects.filter(({ kind }) => kind === wanted).length) as [number, number]
  const counts = [tools > 0 && t('annex-a.tools', { count: tools }), vendors > 0 && t('annex-a.vendors', { count: vendors })].filter((each) => each !== false)
  return (
    <details>
      <summary class="cursor-pointer">{list(counts)}</summary>
      <ul class="mt-1 flex flex-wrap gap-x-3 text-xs">
        {subjects.map(({ kind, id, name }) => (
          <li key={`${kind} ${id}`}>
            <a href={hashFor([kind, id])}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
