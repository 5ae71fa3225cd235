import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Figure, FigureOf, SceneName } from '#core/figures/figure-schema.ts';
import { sceneLoaders } from './scene-loaders.ts';
import type { Scene, SceneDrawing, SceneLook } from './stage/scene.ts';

/** The scenes that have come so far. It holds code alone, nothing of a visitor, so one library serves every visit. */
export class SceneLibrary {
  readonly #scenes = new Map<SceneName, Scene<SceneName>>();
  readonly #underWay = new Map<SceneName, Promise<void>>();
  readonly #listeners = new Set<() => void>();

  has(name: SceneName): boolean {
    return this.#scenes.has(name);
  }

  /** Fetches a scene; a second wish for it waits for the first. */
  load(name: SceneName): Promise<void> {
    const loading =
      this.#underWay.get(name) ??
      sceneLoaders[name]().then((scene) => {
        this.#scenes.set(name, scene as Scene<SceneName>);
        for (const listener of this.#listeners) listener();
      });
    this.#underWay.set(name, loading);
    // A fetch that failed may be tried again.
    loading.catch(() => this.#underWay.delete(name));
    return loading;
  }

  loadAll(): Promise<unknown> {
    return Promise.all((Object.keys(sceneLoaders) as SceneName[]).map((name) => this.load(name)));
  }

  /** Draws a figure of a scene that has come. @throws RangeError for one that has not */
  draw(figure: Figure, look: SceneLook): SceneDrawing {
    const scene = this.#scenes.get(figure.scene);
    if (scene === undefined) throw new RangeError(`the scene ${figure.scene} has not been loaded`);
    return scene(figure as FigureOf<SceneName>, look);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export const SceneLibraryContext = createContext<SceneLibrary | null>(null);

export function useSceneLibrary(): SceneLibrary {
  const library = useContext(SceneLibraryContext);
  if (library === null) throw new Error('Figures are shown with a library of scenes');
  return library;
}

/** Asks for a scene and says whether it is here. */
export function useScene(name: SceneName): boolean {
  const library = useSceneLibrary();
  useEffect(() => void library.load(name).catch(() => undefined), [library, name]);
  return useSyncExternalStore(library.subscribe, () => library.has(name));
}

/** Fetches the scene that comes next while the visitor still reads. */
export function useNextScene(name: SceneName | undefined): void {
  const library = useSceneLibrary();
  useEffect(() => {
    if (name !== undefined) void library.load(name).catch(() => undefined);
  }, [library, name]);
}
