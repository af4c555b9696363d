import { createUniqueId, For, Show } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import { IconButton } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { check, landmark, trash2 } from '#client/ui/icons.ts'
import { WrittenField } from '#client/ui/WrittenField.tsx'
import { SpaceApart } from '#client/workspace/apart/SpaceApart.tsx'
import { TINTS } from '#shared/domain/campaign.ts'
import { isShare, type Pillar } from '#shared/domain/pillar.ts'
import { LONGEST_NAME } from '#shared/formats/limits.ts'
import { usePillars } from './pillars-context.ts'

/** Every pillar, changed where it stands. */
export function PillarList() {
  const view = usePillars()
  return (
    <ul class="pillar-list">
      <For each={view.pillars().map(({ id }) => id)}>
        {(id) => {
          const pillar = () => view.pillars().find((one) => one.id === id)
          return (
            <Show when={pillar()}>
              {(found) => (
                <li class="pillar">
                  <Apart pillar={found()} />
                  <Show when={view.mayChange()} fallback={<ReadPillar pillar={found()} />}>
                    <PillarFields pillar={found()} />
                  </Show>
                </li>
              )}
            </Show>
          )
        }}
      </For>
    </ul>
  )
}

function Apart(props: { readonly pillar: Pillar }) {
  const view = usePillars()
  const words = useWords()
  return (
    <SpaceApart
      apart={props.pillar.apart}
      now={view.now}
      ownText={(field, value) =>
        field === 'share' ? words().pillars.percent(Number(value)) : null
      }
      onSettle={(field, value) => view.settle(props.pillar.id, field, value)}
    />
  )
}

function PillarFields(props: { readonly pillar: Pillar }) {
  const view = usePillars()
  const words = useWords()
  const { id } = props.pillar
  let typed = ''
  return (
    <>
      <WrittenField
        label={words().pillars.name}
        longest={LONGEST_NAME}
        hint={null}
        placeholder={words().pillars.nameExample}
        written={props.pillar.name}
        read={(text) => {
          typed = text
          return view.isTaken(id, text) ? null : text
        }}
        wrong={words().pillars.taken(typed)}
        onRead={(name) => name !== null && view.rename(id, name)}
      />
      <div class="pillar-share">
        <WrittenField
          label={words().pillars.targetPercent}
          hint={null}
          placeholder="25"
          written={props.pillar.share === null ? '' : String(props.pillar.share)}
          read={readShare}
          wrong={words().pillars.shareWrong}
          onRead={(share) => view.setShare(id, share)}
          inputMode="numeric"
        />
      </div>
      <Tints pillar={props.pillar} />
      <IconButton
        look="ghost"
        icon={trash2}
        label={words().pillars.remove(props.pillar.name)}
        onClick={() => view.remove(id)}
      />
    </>
  )
}

/** `25`, `25 %` */
function readShare(text: string): number | null {
  const share = Number(text.replace(/\s*%$/, '').replace(',', '.'))
  return isShare(share) ? share : null
}

/** By its name; the tint is shown as the pillar wears it. */
function Tints(props: { readonly pillar: Pillar }) {
  const view = usePillars()
  const words = useWords()
  const group = createUniqueId()
  return (
    <fieldset class="pillar-tints">
      <legend class="field-label">{words().pillars.tint}</legend>
      <For each={TINTS}>
        {(tint) => (
          <label class={`pillar-name pillar-tint tint-${tint}`}>
            <input
              class="visually-hidden"
              type="radio"
              name={group}
              value={tint}
              checked={props.pillar.tint === tint}
              onChange={() => view.setTint(props.pillar.id, tint)}
            />
            <Show when={props.pillar.tint === tint}>
              <Icon of={check} size="dense" />
            </Show>
            {words().campaigns.tints[tint]}
          </label>
        )}
      </For>
    </fieldset>
  )
}

function ReadPillar(props: { readonly pillar: Pillar }) {
  const words = useWords()
  return (
    <>
      <span class={`pillar-name tint-${props.pillar.tint}`}>
        <Icon of={landmark} size="dense" />
        {props.pillar.name}
      </span>
      <Show when={props.pillar.share !== null}>
        <span>{words().pillars.percent(props.pillar.share ?? 0)}</span>
      </Show>
    </>
  )
}
