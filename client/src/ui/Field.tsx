import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import { octagonAlert } from './icons.ts'
import './Field.css'

export interface FieldProps {
  readonly label: string
  readonly hint?: string
  /** What is wrong with the value, as a sentence; null or nothing when it is right. */
  readonly error?: string | null
}

/** Goes onto the control, so that label, hint and error belong to it. */
export interface ControlAttributes {
  readonly id: string
  readonly 'aria-invalid': 'true' | undefined
  readonly 'aria-describedby': string | undefined
}

export function Field(
  props: FieldProps & { readonly children: (attributes: ControlAttributes) => JSX.Element },
) {
  const id = createUniqueId()
  const attributes: ControlAttributes = {
    id,
    get 'aria-invalid'() {
      return props.error ? 'true' : undefined
    },
    get 'aria-describedby'() {
      if (props.error) return `${id}-error`
      return props.hint ? `${id}-hint` : undefined
    },
  }
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.children(attributes)}
      <Show
        when={props.error}
        fallback={
          <Show when={props.hint}>
            <span class="hint" id={`${id}-hint`}>
              {props.hint}
            </span>
          </Show>
        }
      >
        <span class="field-error" id={`${id}-error`}>
          <Icon of={octagonAlert} size="dense" />
          {props.error}
        </span>
      </Show>
    </div>
  )
}

export interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly placeholder?: string
  readonly autocomplete?: string
  readonly autofocus?: boolean
  readonly required?: boolean
  readonly maxLength?: number
  readonly type?: 'text' | 'url' | 'search'
}

export function TextField(props: TextFieldProps) {
  return (
    <Field
      label={props.label}
      {...(props.hint && { hint: props.hint })}
      error={props.error ?? null}
    >
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          type={props.type ?? 'text'}
          value={props.value}
          placeholder={props.placeholder}
          autocomplete={props.autocomplete}
          autofocus={props.autofocus}
          required={props.required}
          maxLength={props.maxLength}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** The platform's own list: it knows the keyboard, the screen reader and the phone. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const choose = (text: string) => {
    const chosen = props.options.find(({ value }) => value === text)
    if (chosen) props.onChange(chosen.value)
  }
  return (
    <Field
      label={props.label}
      {...(props.hint && { hint: props.hint })}
      error={props.error ?? null}
    >
      {(attributes) => (
        <select
          {...attributes}
          class="input"
          value={props.value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <For each={props.options}>
            {(option) => (
              <option value={option.value} selected={option.value === props.value}>
                {option.label}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}

export interface ToggleProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Checkbox(props: ToggleProps) {
  return (
    <label class="check">
      <input
        class="check-box"
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  )
}

/** For what takes effect at once; a choice that waits for a button is a checkbox. */
export function Switch(props: ToggleProps) {
  return (
    <label class="check">
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      {props.label}
    </label>
  )
}
