import { Notice } from '#components/ui/notice.tsx'
import type { ReportDocument, Section } from '#lib/core/report/document.ts'
import styles from './report.module.css'
import { ReportBlock } from './report-block.tsx'

/** The report as a document to read and to print; its words and figures are those of every export. */
export function ReportArticle({ document }: { document: ReportDocument }) {
  return (
    <div className={styles.sheet}>
      {document.notices.map((notice) => (
        <Notice key={notice} tone="unknown" title={notice} />
      ))}
      {document.lead.map((block, at) => (
        <ReportBlock key={keyOf(at)} block={block} />
      ))}
      <Contents sections={document.sections} />
      {document.sections.map((section) => (
        <section key={section.anchor} aria-labelledby={section.anchor}>
          <h2 id={section.anchor}>
            {section.number}. {section.title}
          </h2>
          {section.blocks.map((block, at) => (
            <ReportBlock key={keyOf(at)} block={block} />
          ))}
        </section>
      ))}
    </div>
  )
}

// Blocks of a laid-out report never move: their place is their name.
function keyOf(at: number): string {
  return `block ${at}`
}

function Contents({ sections }: { sections: readonly Section[] }) {
  return (
    <nav aria-label="Contents" className={`no-print ${styles.contents}`}>
      <ol>
        {sections.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`} className="prose-link">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
