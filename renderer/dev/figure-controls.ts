import { z } from 'zod';
import { figureSchema, type SceneName } from '#core/figures/figure-schema.ts';

/** What one sets a value of a figure with. Read from the schema, so that nothing a topic may ask for is missing on the bench. */
export type Control =
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number; readonly isWhole: boolean }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'text' }
  | { readonly kind: 'ticks'; readonly options: readonly string[]; readonly most: number | undefined }
  | { readonly kind: 'list'; readonly item: Control; readonly fewest: number; readonly most: number | undefined }
  | { readonly kind: 'group'; readonly fields: readonly Field[] };

export type Field = {
  readonly name: string;
  readonly control: Control;
  /** It may not be left out. */
  readonly isRequired: boolean;
  /** What it is where it is left out, as far as the schema says. */
  readonly usual: unknown;
};

/** A schema written as JSON Schema, as far as figures use it. */
type JsonSchema = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
};

const scenes = new Map(
  ((z.toJSONSchema(figureSchema, { io: 'input', reused: 'inline' }) as JsonSchema).oneOf ?? []).map((one) => [
    one.properties?.['scene']?.const as SceneName,
    one,
  ]),
);
export const sceneNames: readonly SceneName[] = [...scenes.keys()];

/** Every field of a scene's figure, but its name. */
export function fieldsOf(scene: SceneName): readonly Field[] {
  return groupOf(scenes.get(scene) ?? {}).fields.filter(({ name }) => name !== 'scene');
}

/** @throws RangeError for a kind of value that the bench has no control for */
function controlOf(schema: JsonSchema, path: string): Control {
  const options = optionsOf(schema);
  if (options !== undefined) return { kind: 'choice', options };
  if (schema.type === 'boolean') return { kind: 'flag' };
  if (schema.type === 'string') return { kind: 'text' };
  if (schema.type === 'number' || schema.type === 'integer') {
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
    return { kind: 'number', minimum, maximum, isWhole: schema.type === 'integer' };
  }
  if (schema.type === 'object') return groupOf(schema, path);
  if (schema.type !== 'array' || schema.items === undefined) throw new RangeError(`the figure bench has no control for ${path}: ${JSON.stringify(schema)}`);
  const item = controlOf(schema.items, `${path}[]`);
  const most = schema.maxItems;
  if (item.kind === 'choice') return { kind: 'ticks', options: item.options.map(String), most };
  return { kind: 'list', item, fewest: schema.minItems ?? 0, most };
}

/** The values of an enum, of a literal, or of a union of literals. */
function optionsOf(schema: JsonSchema): readonly (string | number)[] | undefined {
  if (schema.enum !== undefined) return schema.enum;
  if (typeof schema.const === 'string' || typeof schema.const === 'number') return [schema.const];
  const parts = schema.anyOf?.map(optionsOf);
  return parts?.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function groupOf(schema: JsonSchema, path = ''): Extract<Control, { kind: 'group' }> {
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(([name, one]) => ({
    name,
    control: controlOf(one, `${path}.${name}`),
    isRequired: required.has(name),
    usual: one.default,
  }));
  return { kind: 'group', fields };
}

/** A value to begin with where there was none. A number without a usual value begins in the middle of its range, where it can be seen. */
export function firstValue(control: Control, usual: unknown): unknown {
  if (usual !== undefined) return usual;
  switch (control.kind) {
    case 'number':
      return Number.isFinite(control.minimum + control.maximum) ? (control.minimum + control.maximum) / 2 : 0;
    case 'choice':
      return control.options[0];
    case 'flag':
      return false;
    case 'text':
      return '';
    case 'ticks':
      return [];
    case 'list':
      return Array.from({ length: control.fewest }, () => firstValue(control.item, undefined));
    case 'group':
      return Object.fromEntries(control.fields.filter(({ isRequired }) => isRequired).map((field) => [field.name, firstValue(field.control, field.usual)]));
  }
}

/** Numbers that a figure's `explore` may name: in the spine by their own path, in the view after `view.`. */
export function numberPaths(scene: SceneName): readonly { readonly path: string; readonly minimum: number; readonly maximum: number }[] {
  const within = (control: Control, path: string): ReturnType<typeof numberPaths> => {
    if (control.kind === 'number') return [{ path, minimum: control.minimum, maximum: control.maximum }];
    return control.kind === 'group' ? control.fields.flatMap((field) => within(field.control, path === '' ? field.name : `${path}.${field.name}`)) : [];
  };
  return fieldsOf(scene).flatMap(({ name, control }) => (name === 'spine' ? within(control, '') : name === 'view' ? within(control, 'view') : []));
}

export type Tree = { readonly [name: string]: unknown };
export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A figure without what it need not say: what is as usual is left out, as in a topic. */
export function withoutUsual(figure: Tree, scene: SceneName): Tree {
  return { scene, ...leaner(figure, fieldsOf(scene)) };
}

function leaner(tree: Tree, fields: readonly Field[]): Tree {
  const kept: Record<string, unknown> = {};
  for (const { name, control, isRequired, usual } of fields) {
    const given = tree[name];
    if (given === undefined) continue;
    const value = control.kind === 'group' && isTree(given) ? leaner(given, control.fields) : given;
    // An empty group says nothing, unless it has to be there.
    const isSilent = isTree(value) && Object.keys(value).length === 0;
    if (isRequired || !(isSilent || JSON.stringify(value) === JSON.stringify(usual))) kept[name] = value;
  }
  return kept;
}
