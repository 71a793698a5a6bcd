/** The evidence on a vendor or a tool: links, and files that are kept with their hash. */
import { Download, FileText, Link2, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Certificate } from '#core/register/certificate.ts'
import { type Evidence, lastSeenOn } from '#core/register/evidence.ts'
import { saveFile } from '#platform/files.ts'
import { deleteEvidence, noteSeenAgain } from '#store/commands/evidence.ts'
import { readEvidenceFile } from '#store/queries.ts'
import { Card } from '#ui/components/card.tsx'
import { Icon } from '#ui/components/icon.tsx'
import { OutsideLink } from '#ui/components/outside-link.tsx'
import { useToast } from '#ui/components/toast.tsx'
import { EvidenceFileDialog, EvidenceLinkDialog } from '#ui/dashboard/vendor/evidence-dialogs.tsx'
import { useDaylight } from '#ui/hooks/daylight-context.tsx'

interface EvidenceCardProps {
  subject: Pick<Evidence, 'subjectKind' | 'subjectId'>
  evidence: readonly Evidence[]
  /** The vendor's, which a piece of evidence may support. */
  certificates?: readonly Certificate[]
}

export function EvidenceCard({ subject, evidence, certificates = [] }: EvidenceCardProps) {
  const { t } = useDaylight()
  const [adding, setAdding] = useState<Evidence['kind'] | undefined>()
  const close = () => setAdding(undefined)
  return (
    <Card
      title={t('vendor.evidence.title')}
      aside={
        <div class="flex gap-2">
          <button type="button" class="btn btn-sm" onClick={() => setAdding('link')}>
            {t('vendor.evidence.add-link')}
          </button>
          <button type="button" class="btn btn-sm" onClick={() => setAdding('file')}>
            {t('vendor.evidence.add-file')}
          </button>
        </div>
      }
    >
      {evidence.length === 0 && <p class="text-soft">{t(subject.subjectKind === 'tool' ? 'tool.evidence.none' : 'vendor.evidence.none')}</p>}
      <ul>
        {evidence
          .toSorted((a, b) => lastSeenOn(b).localeCompare(lastSeenOn(a)))
          .map((each) => (
            <EvidenceLine key={each.id} evidence={each} certificate={certificates.find((certificate) => certificate.id === each.subjectId)} />
          ))}
      </ul>
      {adding === 'link' && <EvidenceLinkDialog subject={subject} certificates={certificates} onClose={close} />}
      {adding === 'file' && <EvidenceFileDialog subject={subject} certificates={certificates} held={evidence} onClose={close} />}
    </Card>
  )
}

function EvidenceLine({ evidence, certificate }: { evidence: Evidence; certificate: Certificate | undefined }) {
  const { t, date, today, store } = useDaylight()
  const notify = useToast()
  const remove = async () => notify(t('vendor.evidence.deleted', { title: evidence.title }), await deleteEvidence(store, evidence))
  const seen = async () => {
    const undo = await noteSeenAgain(store, evidence)
    notify(t('evidence.seen-again-done', { title: evidence.title, date: date(evidence.seenOn) }), undo)
  }
  return (
    <li class="border-line flex min-h-[52px] items-center gap-3 border-t py-2">
      <span class="text-faint">
        <Icon icon={evidence.kind === 'link' ? Link2 : FileText} />
      </span>
      <div class="min-w-0 flex-1">
        <p class="flex flex-wrap items-baseline gap-x-3">
          <span class="break-words">{evidence.title}</span>
          <Seen evidence={evidence} />
          {certificate && <span class="text-soft text-xs">{t('evidence.supports-certificate', { name: certificate.number ?? certificate.edition })}</span>}
        </p>
        <p class="text-soft flex flex-wrap gap-x-3 text-xs">
          {evidence.kind === 'link' ? (
            <OutsideLink url={evidence.url} />
          ) : (
            <>
              {evidence.fileName !== evidence.title && <span class="break-all">{evidence.fileName}</span>}
              <span>{t('vendor.evidence.size', { kib: Math.ceil(evidence.bytes / 1024) })}</span>
              <span title={evidence.sha256}>SHA-256 {evidence.sha256.slice(0, 12)}…</span>
            </>
          )}
        </p>
      </div>
      {lastSeenOn(evidence) < today && (
        <button type="button" class="btn btn-ghost btn-sm whitespace-nowrap" onClick={seen} aria-label={t('evidence.seen-again-what', { title: evidence.title })}>
          {t('evidence.seen-again')}
        </button>
      )}
      {evidence.kind === 'file' && <DownloadButton evidence={evidence} />}
      <button type="button" class="btn btn-ghost btn-sm btn-square" onClick={remove} aria-label={t('vendor.evidence.delete-what', { title: evidence.title })}>
        <Icon icon={Trash2} size={14} />
      </button>
    </li>
  )
}

/** By whom and when it was seen, and until when it counts. */
function Seen({ evidence }: { evidence: Evidence }) {
  const { t, date, today } = useDaylight()
  const { addedBy, seenOn, expiresOn } = evidence
  const last = lastSeenOn(evidence)
  const seen = last === seenOn ? date(seenOn) : t('evidence.unchanged', { first: date(seenOn), last: date(last) })
  const isExpired = expiresOn !== undefined && expiresOn < today
  return (
    <>
      <span class="text-faint text-xs">{[addedBy, seen].filter(Boolean).join(', ')}</span>
      {expiresOn && (
        <span class={`text-xs ${isExpired ? 'text-warning font-semibold' : 'text-faint'}`}>
          {t(isExpired ? 'evidence.expired' : 'evidence.expires', { date: date(expiresOn) })}
        </span>
      )}
    </>
  )
}

function DownloadButton({ evidence }: { evidence: Extract<Evidence, { kind: 'file' }> }) {
  const { t, store } = useDaylight()
  const notify = useToast()
  const download = async () => {
    const file = await readEvidenceFile(store.db, evidence.id)
    if (file) saveFile(evidence.fileName, file, evidence.mediaType)
    else notify(t('vendor.evidence.file-gone', { name: evidence.fileName }))
  }
  return (
    <button type="button" class="btn btn-ghost btn-sm" onClick={download}>
      <Icon icon={Download} size={14} /> {t('vendor.evidence.download')}
    </button>
  )
}
