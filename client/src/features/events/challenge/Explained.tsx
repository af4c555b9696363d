import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { useChallenge } from './challenge-view.ts'

/** What is asked and what it earns, in sentences. */
export function Explained() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const sentences = () => {
    const { goal, unit, per, rule, streakEvery, streakPoints } = view.challenge()
    const said = words().challenge
    const span = view.span()
    const number = formats().number
    return [
      said.explain(number(goal), unit, per),
      said.explainRule(rule, per),
      streakEvery > 0 && streakPoints > 0
        ? said.explainStreak(said.periods(streakEvery, per), streakPoints, number(streakPoints))
        : '',
      span ? said.days(formats().day(span.first), formats().day(span.last)) : '',
    ]
  }
  return <p class="challenge-explained">{sentences().filter(Boolean).join(' ')}</p>
}
