import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { shield } from '#client/ui/icons.ts'
import { caseReference, caseTitle } from '#shared/domain/moderation/case.ts'
import { type Face, statusFace, triageFace } from '../faces.ts'
import { FactTime } from './FactAuthor.tsx'
import { useFacts } from './facts.ts'

/** A case in which somebody is: its title leads to it. */
export function CaseEntry(props: { readonly id: string }) {
  const facts = useFacts()
  const words = useWords()
  const found = () => {
    const one = facts.moderation()?.cases.get(props.id)
    return one?.kind === 'case' && one.deletedAt === null ? one : null
  }
  return (
    <Show when={found()}>
      {(one) => (
        <article class="fact fact-case" aria-label={words().noted.case}>
          <span class="fact-mark">
            <Icon of={shield} size="dense" />
          </span>
          <div class="fact-body">
            <p class="fact-head">
              <a class="fact-title" href={caseHref(facts.workspace.id, props.id)}>
                {caseTitle(one()) || words().noted.untitledCase}
              </a>
              <span class="fact-reference">{caseReference(one())}</span>
              <FactTime at={one().happenedAt ?? one().createdAt} />
              <FaceTag of={triageFace(one().triage, words().cases)} />
              <FaceTag of={statusFace(one().status, words().cases)} />
            </p>
            <Show when={one().excerpt !== '' && one().title !== ''}>
              <blockquote class="fact-quote">{one().excerpt}</blockquote>
            </Show>
          </div>
        </article>
      )}
    </Show>
  )
}

function FaceTag(props: { readonly of: Face }) {
  return (
    <span class="fact-tag">
      <Icon of={props.of.icon} size="dense" />
      {props.of.label}
    </span>
  )
}

export function caseHref(workspace: string, id: string): string {
  return `/w/${workspace}/moderation/case/${id}`
}
