/** Clojure programs with a key in them: position by kind of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const clojurePrograms: readonly Program[] = [
  fixed(
    'definition',
    s`
    (ns main)
    (def mailgun-api-key "⟦1⟧")
    (println mailgun-api-key)
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'definition with documentation, private',
    s`
    (def ^:private stripe-token "What it is." "⟦1⟧")
    (println stripe-token)
  `,
    { names: ['STRIPE_TOKEN'] },
  ),
  fixed(
    'maps, vectors, sets, a key of a map',
    s`
    (println (get {:stripe-key "⟦1⟧" "⟦2⟧" 1} :stripe-key) ["⟦3⟧"] (count #{"⟦2⟧"}))
  `,
  ),
  fixed(
    'arguments and bindings',
    s`
    (defn show [key & {:keys [token] :or {token "⟦1⟧"}}] (println key token))
    (let [key "⟦2⟧"] (show key) (show "⟦3⟧" :token "⟦1⟧"))
  `,
  ),
  fixed(
    'part of a string, with escapes',
    s`
    (println "Bearer ⟦1⟧\t\u0041 \"q\" ⟦2⟧")
  `,
  ),
  fixed(
    'several lines',
    s`
    (println "first
      ⟦1⟧
    last")
  `,
  ),
  fixed(
    'comparison, branches, threading',
    s`
    (def given "x")
    (println (= given "⟦1⟧") (if (= given "⟦2⟧") 1 "⟦3⟧"))
    (-> "⟦1⟧" .toUpperCase println)
    (println (cond (= given "y") 1 :else "⟦2⟧"))
  `,
  ),
  fixed(
    'function, lambda, delay',
    s`
    (defn key "Says it." [] "⟦1⟧")
    (println (key) (map #(str % "⟦2⟧") ["a"]) @(delay "⟦3⟧"))
  `,
  ),
  fixed(
    'result of case',
    s`
    (println (case "x" "x" "⟦1⟧" "⟦2⟧"))
  `.replace(' "⟦2⟧"', ' "b"'),
  ),
  fixed(
    'formats and str',
    s`
    (println (format "Bearer ⟦1⟧ %d" 5) (str "a" "⟦2⟧"))
  `,
  ),
  fixed(
    'fallback of a lookup',
    s`
    (def key (or (System/getenv "BILLING_KEY") "⟦1⟧"))
    (println key)
  `,
    { names: ['BILLING_KEY'] },
  ),
  fixed(
    'a test of case',
    s`
    (defn pick [x]
      (case x
        "a" 1
        "⟦1⟧" (count x)
        :b 3))
    (println (pick "⟦1⟧") (pick "a") (pick :b))
  `,
  ),
  refused(
    'constant-only',
    'a test of case among others, and of what is computed',
    s`
    (defn pick [x] (case x ("a" "⟦2⟧") 2 3))
    (println (case (str "x") "⟦1⟧" 1 3))
  `,
  ),
  refused(
    'constant-only',
    'quoted data',
    s`
    (println '("⟦1⟧") (quote ["⟦2⟧"]))
  `,
  ),
  refused(
    'constant-only',
    'a file of data',
    s`
    {:key "⟦1⟧"}
  `,
    { file: 'config.edn' },
  ),
  refused(
    'client-bundle',
    'ClojureScript',
    s`
    (def key "⟦1⟧")
  `,
    { file: 'main.cljs' },
  ),
  refused(
    'comment',
    'comments and documentation',
    s`
    ; ⟦1⟧
    (defn f "Use ⟦2⟧." [] 1)
  `,
  ),
];
