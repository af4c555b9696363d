import { DecisionSection } from '../appeals/DecisionSection.tsx'
import { ReplySection } from '../replies/ReplySection.tsx'
import { useCase } from './case-context.ts'

/** What is being answered, and what was decided and is contested. */
export function CaseReplies() {
  const { id, desk } = useCase()
  const { environment, copy, download } = desk
  return (
    <>
      <ReplySection case={id} environment={environment} copy={copy} />
      <DecisionSection case={id} environment={environment} copy={copy} download={download} />
    </>
  )
}
