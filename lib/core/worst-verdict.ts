import { type Verdict, worstFirst } from './verdict-words.ts'

/** Maps services to their stack's verdict, the worst of theirs; `completed` and `inactive` show only where nothing else is, no service at all is `not verified`. */
export function worstVerdict(services: readonly { verdict: Verdict }[]): Verdict {
  return services.map((service) => service.verdict).sort(worstFirst)[0] ?? 'not verified'
}
