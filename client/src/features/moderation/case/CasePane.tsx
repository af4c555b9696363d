import { createMemo, Match, onMount, Show, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { lazyDetail } from '#client/i18n/lazy-part.tsx'
import { LinkButton } from '#client/ui/Button.tsx'
import { chevronLeft } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Case } from '#shared/domain/moderation/case.ts'
import { useInbox } from '../inbox/inbox-context.ts'
import { FactsProvider } from '../people/FactsProvider.tsx'
import { PersonAside } from '../people/PersonAside.tsx'
import { ArticleCited } from './ArticleCited.tsx'
import { CaseApart } from './CaseApart.tsx'
import { CaseChanges } from './CaseChanges.tsx'
import { CaseFacts } from './CaseFacts.tsx'
import { CaseHead } from './CaseHead.tsx'
import { CaseOutcome } from './CaseOutcome.tsx'
import { CaseQuote } from './CaseQuote.tsx'
import { CaseReplies } from './CaseReplies.tsx'
import { CaseSteps } from './CaseSteps.tsx'
import { CaseNote, CaseTimeline } from './CaseTimeline.tsx'
import { CaseContext, useCase } from './case-context.ts'
import { EvidenceSection } from './EvidenceSection.tsx'
import { TriageChoice } from './TriageChoice.tsx'
import './Case.css'

const KeptUntil = lazyDetail(async () => (await import('../rights/KeptUntil.tsx')).KeptUntil)

/** A case: what happened and what is done about it in one column of sections, who and by which rule in another. */
export function CasePane(props: { readonly id: string; readonly alone: boolean }) {
  const desk = useInbox()
  const found = createMemo(() => desk.view.get(props.id))
  const whole = (): Case | undefined => {
    const one = found()
    return one?.kind === 'case' ? one : undefined
  }
  const damaged = () => {
    const one = found()
    return one?.kind === 'damaged' ? one : undefined
  }
  return (
    <Switch fallback={<Missing />}>
      <Match when={whole()}>
        {(one) => (
          <CaseContext.Provider value={{ id: props.id, one, alone: () => props.alone, desk }}>
            <FactsProvider environment={desk.environment}>
              <Sections />
            </FactsProvider>
          </CaseContext.Provider>
        )}
      </Match>
      <Match when={damaged()}>{(one) => <Broken raw={one().raw} />}</Match>
    </Switch>
  )
}

/** A line a section: whoever adds one adds a line. */
function Sections() {
  const { one, alone, desk } = useCase()
  const isInARow = () => alone() && desk.inARow.on()
  return (
    <div class="case" data-scrolls="">
      <div class="case-main">
        <CaseHead />
        <CaseApart />
        <CaseFacts />
        {/* In a row it stands at the foot, where a thumb finds it again. */}
        <Show when={!isInARow()}>
          <TriageChoice />
        </Show>
        <CaseQuote />
        <EvidenceSection />
        <CaseTimeline />
        <CaseReplies />
        <CaseNote />
        <CaseOutcome />
        <CaseChanges />
      </div>
      <div class="case-aside">
        <PersonAside of={one()} />
        <ArticleCited />
        <KeptUntil record={one().id} environment={desk.environment} />
      </div>
      <CaseSteps />
    </div>
  )
}

function Broken(props: { readonly raw: string }) {
  const words = useWords()
  return (
    <div class="case case-without">
      <h2>{words().cases.damaged}</h2>
      <p>{words().cases.damagedDetail}</p>
      <pre class="case-raw">{props.raw}</pre>
    </div>
  )
}

/** A link that was followed leads to a case that was removed, or has not come yet. */
function Missing() {
  const words = useWords()
  const workspace = useWorkspace()
  // An older year may hold it.
  onMount(() => void workspace.moderation()?.lookEverywhere())
  return (
    <div class="case case-without">
      <h2>{words().cases.missing}</h2>
      <p>{words().cases.missingDetail}</p>
      <p>
        <LinkButton href={`/w/${workspace.id}/moderation`} icon={chevronLeft}>
          {words().cases.toList}
        </LinkButton>
      </p>
    </div>
  )
}
