import { type Accessor, createContext, useContext } from 'solid-js'
import type { Environment } from '#client/workspace/environment.ts'
import type { FormView } from './form-view.ts'

interface FormParts {
  readonly view: FormView
  readonly event: string
  readonly now: Accessor<number>
  readonly after: Environment['after']
  readonly origin: string
  readonly copy: (text: string) => Promise<boolean>
  readonly tell: (text: string) => void
}

export const FormContext = createContext<FormParts>()

export function useForm(): FormParts {
  const parts = useContext(FormContext)
  if (!parts) throw new Error('useForm: there is no <FormContext.Provider> above this')
  return parts
}
