import { Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink } from '#client/ui/icons.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Measure } from '#shared/domain/moderation/measure.ts'
import { useDecisions } from '../appeals/decisions-context.ts'
import { StatementMissing } from './StatementMissing.tsx'
import { StatementSaid } from './StatementSaid.tsx'
import { StatementText } from './StatementText.tsx'
import { createStatementView } from './statement-view.ts'
import './Statement.css'

const ARTICLE_17 = 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj#art_17'

/** What the author of a restricted text is told: put together from the case, to be copied or downloaded. */
export function StatementDialog(props: {
  readonly measure: Measure
  readonly open: boolean
  readonly onClose: () => void
}) {
  const words = useWords()
  return (
    <Dialog
      open={props.open}
      onClose={props.onClose}
      title={words().appeals.statement.title}
      class="statement"
      actions={<Button onClick={() => props.onClose()}>{words().appeals.statement.close}</Button>}
    >
      <Stated measure={props.measure} />
    </Dialog>
  )
}

function Stated(props: { readonly measure: Measure }) {
  const { view: decisions } = useDecisions()
  const workspace = useWorkspace()
  const words = useWords()
  const view = createStatementView({
    workspace,
    measure: () => props.measure,
    words,
    now: decisions.now,
  })
  const hosted = () => {
    const { by, network } = view.hosted()
    const said = words().appeals.statement.hosted[by]
    return typeof said === 'string' ? said : said(network)
  }
  return (
    <>
      <p class="statement-what">
        {words().appeals.statement.what}{' '}
        <a class="link" href={ARTICLE_17} target="_blank" rel="noreferrer noopener">
          <Icon of={externalLink} size="dense" />
          {words().appeals.statement.source}
        </a>
      </p>
      <p class="statement-hosted" classList={{ 'statement-due': view.hosted().by === 'team' }}>
        {hosted()}
      </p>
      <Show when={view.commands.mayChange()}>
        <StatementSaid measure={props.measure} view={view} />
      </Show>
      <StatementMissing view={view} />
      <StatementText measure={props.measure} view={view} />
    </>
  )
}
