/** Haskell programs with a key in them: position by type of string. */
import { fixed, type Program, refused } from '../support/program';

const s = String.raw;

export const haskellPrograms: readonly Program[] = [
  fixed(
    'binding at the top',
    s`
    module Main where

    mailgunApiKey :: String
    mailgunApiKey = "⟦1⟧"

    main :: IO ()
    main = putStrLn mailgunApiKey
  `,
    { names: ['MAILGUN_API_KEY'] },
  ),
  fixed(
    'arguments, with and without a dollar',
    s`
    main :: IO ()
    main = do
      putStrLn "⟦1⟧"
      putStrLn $ "⟦2⟧"
      mapM_ putStrLn ["⟦3⟧", "a" ++ "⟦1⟧"]
  `,
  ),
  fixed(
    'part of a string, with escapes and a gap',
    s`
    main :: IO ()
    main = putStrLn ("Bearer ⟦1⟧\t\"q\" ⟦2⟧ \
      \end")
  `,
  ),
  fixed(
    'records, tuples, let and where',
    s`
    module Main (main) where

    import Data.List (sort)

    data Conf = Conf { stripeKey :: String, n :: Int }

    main :: IO ()
    main = do
      let conf = Conf { stripeKey = "⟦1⟧", n = 1 }
          other = "⟦2⟧"
      putStrLn (stripeKey conf)
      print (sort [("x", other), (third, "b")])
      where
        third = "⟦3⟧"
  `,
  ),
  fixed(
    'case, if, guards, lambda',
    s`
    pick :: Int -> String
    pick x
      | x == 1 = "⟦1⟧"
      | otherwise = "b ⟦2⟧"

    main :: IO ()
    main = do
      let k = case pick 1 of
            "x" -> "a"
            _ -> "⟦3⟧"
      putStrLn (if k == "⟦1⟧" then "same" else "⟦2⟧")
      putStrLn ((\x -> x ++ "⟦3⟧") (pick 2))
      print (length "⟦1⟧" + 1, k /= "⟦2⟧", k)
  `,
  ),
  fixed(
    'overloaded strings',
    s`
    {-# LANGUAGE OverloadedStrings #-}
    module Main where

    import qualified Data.ByteString.Char8 as B

    key :: B.ByteString
    key = "⟦1⟧"

    main :: IO ()
    main = do
      B.putStrLn key
      B.putStrLn "Bearer ⟦2⟧ x"
      B.putStrLn (B.append "a" "⟦3⟧")
  `,
  ),
  fixed(
    'imports that are there',
    s`
    module Main where

    import System.Environment (lookupEnv)
    import System.IO.Unsafe

    main :: IO ()
    main = lookupEnv "NOTHING" >>= print >> putStrLn "⟦1⟧"
  `,
  ),
  fixed(
    'operators',
    s`
    main :: IO ()
    main = putStrLn $ "⟦1⟧" ++ ":" ++ "⟦2⟧ x" ++ concat ["⟦3⟧"]
  `,
  ),
  fixed(
    'result of a function',
    s`
    secret :: () -> String
    secret () = "⟦1⟧"

    main :: IO ()
    main = return "⟦2⟧" >>= putStrLn >> putStrLn (secret ())
  `,
  ),
  fixed(
    'key in an address',
    s`
    main :: IO ()
    main = putStrLn "https://api:⟦1⟧@example.com/?k=⟦2⟧&x=1"
  `,
  ),
  fixed(
    'patterns',
    s`
    f :: String -> Int -> Int
    f "⟦1⟧" n = n
    f x _ = case x of
      "⟦2⟧" -> 2
      _ -> 3

    main :: IO ()
    main = print (f "⟦1⟧" 1, f "⟦2⟧" 1, f "x" 1)
  `,
  ),
  refused(
    'constant-only',
    'patterns that have guards, and within another one',
    s`
    f :: Maybe String -> Int -> Int
    f (Just "⟦1⟧") _ = 1
    f _ n = n
    g :: String -> Int -> Int
    g "⟦2⟧" n | n > 1 = 1
    g _ n = n
  `,
  ),
  refused('comment', 'comments', '-- ⟦1⟧\n{- ⟦2⟧ -}\nmain :: IO ()\nmain = return ()\n'),
];
