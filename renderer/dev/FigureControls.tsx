import type { ReactNode } from 'react';
import { type Control, type Field, firstValue, isTree, type Tree } from './figure-controls.ts';

type FieldsProps = {
  readonly fields: readonly Field[];
  readonly tree: Tree;
  /** What each of them is while it is left out, beyond what the schema says: the adult's spine. */
  readonly adult: Tree;
  readonly onChange: (tree: Tree) => void;
};

/** The controls of a group of fields. */
export function FigureFields({ fields, tree, adult, onChange }: FieldsProps): ReactNode {
  return fields.map((field) => {
    const change = (value: unknown): void => {
      const { [field.name]: _before, ...others } = tree;
      onChange(value === undefined ? others : { ...tree, [field.name]: value });
    };
    return <FigureField key={field.name} field={field} value={tree[field.name]} adult={adult[field.name]} onChange={change} />;
  });
}

type FieldProps = { readonly field: Field; readonly value: unknown; readonly adult: unknown; readonly onChange: (value: unknown) => void };

function FigureField({ field, value, adult, onChange }: FieldProps): ReactNode {
  const { name, control, isRequired, usual } = field;
  if (control.kind === 'group') return <GroupField field={field} fields={control.fields} value={value} adult={adult} onChange={onChange} />;
  const isSet = value !== undefined;
  return (
    <div className={isSet ? 'bench-field' : 'bench-field bench-field-usual'}>
      <ValueControl name={name} control={control} value={value ?? usual ?? adult} onChange={onChange} />
      {isSet && !isRequired ? (
        <button type="button" className="bench-unset" title={`${name}: leave it out`} onClick={() => onChange(undefined)}>
          ×
        </button>
      ) : null}
    </div>
  );
}

type GroupProps = Omit<FieldProps, 'value'> & { readonly fields: readonly Field[]; readonly value: unknown };

/** A group folds; one that must be whole (a herniation) is put in and taken out by a tick. */
function GroupField({ field, fields, value, adult, onChange }: GroupProps): ReactNode {
  const isWhole = fields.some(({ isRequired }) => isRequired);
  const inside = <FigureFields fields={fields} tree={isTree(value) ? value : {}} adult={isTree(adult) ? adult : {}} onChange={onChange} />;
  if (isWhole && !field.isRequired) {
    return (
      <fieldset className="bench-group">
        <legend>
          <label className="dev-tick">
            <input
              type="checkbox"
              checked={value !== undefined}
              onChange={(event) => onChange(event.target.checked ? firstValue(field.control, field.usual) : undefined)}
            />
            {field.name}
          </label>
        </legend>
        {value === undefined ? null : inside}
      </fieldset>
    );
  }
  return (
    <details className="bench-group" open={isTree(value) && Object.keys(value).length > 0}>
      <summary>{field.name}</summary>
      {inside}
    </details>
  );
}

type ValueProps<C extends Control> = { readonly name: string; readonly control: C; readonly value: unknown; readonly onChange: (value: unknown) => void };

function ValueControl({ name, control, value, onChange }: ValueProps<Control>): ReactNode {
  switch (control.kind) {
    case 'number':
      return <NumberControl name={name} control={control} value={value} onChange={onChange} />;
    case 'choice':
      return (
        <label>
          {name}
          <select value={String(value)} onChange={(event) => onChange(control.options.find((option) => String(option) === event.target.value))}>
            {control.options.includes(value as string | number) ? null : <option value={String(value)} />}
            {control.options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        </label>
      );
    case 'flag':
      return (
        <label className="dev-tick">
          <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} />
          {name}
        </label>
      );
    case 'text':
      return (
        <label>
          {name}
          <input value={String(value ?? '')} onChange={(event) => onChange(event.target.value)} />
        </label>
      );
    case 'ticks':
      return <TicksControl name={name} control={control} value={value} onChange={onChange} />;
    case 'list':
      return <ListControl name={name} control={control} value={value} onChange={onChange} />;
    case 'group':
      return <FigureFields fields={control.fields} tree={isTree(value) ? value : {}} adult={{}} onChange={onChange} />;
  }
}

/** Steps that leave round numbers in a topic. */
const stepFor = (span: number): number => (span <= 2 ? 0.01 : span <= 20 ? 0.1 : 1);

function NumberControl({ name, control, value, onChange }: ValueProps<Extract<Control, { kind: 'number' }>>): ReactNode {
  const range = {
    min: control.minimum,
    max: control.maximum,
    step: control.isWhole ? 1 : stepFor(control.maximum - control.minimum),
    value: typeof value === 'number' ? value : control.minimum,
    onChange: ({ target }: { readonly target: HTMLInputElement }) => Number.isNaN(target.valueAsNumber) || onChange(target.valueAsNumber),
  };
  return (
    <label className="bench-number">
      <span>{name}</span>
      <input type="range" {...range} />
      <input type="number" aria-label={name} {...range} />
    </label>
  );
}

type TicksProps = ValueProps<Extract<Control, { kind: 'ticks' }>> & {
  /** As they were ticked, not as they stand in the schema: of labels the first is the most important. */
  readonly isByTicking?: boolean;
};

export function TicksControl({ name, control, value, onChange, isByTicking = false }: TicksProps): ReactNode {
  const ticked = Array.isArray(value) ? value.map(String) : [];
  const ordered = (chosen: readonly string[]): readonly string[] => (isByTicking ? chosen : control.options.filter((option) => chosen.includes(option)));
  const isFull = control.most !== undefined && ticked.length >= control.most;
  return (
    <fieldset className="bench-ticks">
      <legend>{name}</legend>
      {control.options.map((option) => (
        <label key={option} className="dev-tick">
          <input
            type="checkbox"
            checked={ticked.includes(option)}
            disabled={isFull && !ticked.includes(option)}
            onChange={(event) => onChange(ordered(event.target.checked ? [...ticked, option] : ticked.filter((one) => one !== option)))}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

function ListControl({ name, control, value, onChange }: ValueProps<Extract<Control, { kind: 'list' }>>): ReactNode {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset className="bench-group">
      <legend>{name}</legend>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what the item is known by.
        <div key={index} className="bench-item">
          <ValueControl
            name={`${name} ${index + 1}`}
            control={control.item}
            value={item}
            onChange={(changed) => onChange(items.map((one, at) => (at === index ? changed : one)))}
          />
          {items.length > control.fewest ? (
            <button type="button" onClick={() => onChange(items.filter((_, at) => at !== index))}>
              Take out
            </button>
          ) : null}
        </div>
      ))}
      {control.most === undefined || items.length < control.most ? (
        <button type="button" onClick={() => onChange([...items, firstValue(control.item, undefined)])}>
          One more
        </button>
      ) : null}
    </fieldset>
  );
}
