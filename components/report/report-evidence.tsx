import { OutcomeMark } from '#components/ui/outcome-mark.tsx'
import { evidenceAnchor } from '#lib/core/report/anchors.ts'
import type { EvidenceBlock } from '#lib/core/report/document.ts'
import styles from './report.module.css'
import { ReportFacts } from './report-facts.tsx'

/** What one check asked and saw, in full. */
export function ReportEvidence({ evidence }: { evidence: EvidenceBlock }) {
  const { number, title, outcome, reason, facts, output } = evidence
  return (
    <details className={styles.evidence} open={outcome !== 'pass'}>
      <summary>
        Evidence {number}. {title}: <OutcomeMark outcome={outcome} />. {reason}
      </summary>
      {/* The anchor is inside, so that following a link to it unfolds it. */}
      <div id={evidenceAnchor(number)} className={styles.proof}>
        <ReportFacts facts={facts} />
        {output !== '' && <pre>{output}</pre>}
      </div>
    </details>
  )
}
