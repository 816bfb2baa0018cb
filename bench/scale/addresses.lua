-- Asks for addresses that are drawn from lists, in a seeded order: wrk … -s addresses.lua URL -- KIND SEED FOLDER
-- FOLDER holds one list a line each: filters (facet=value), authors, words, pages (one number, how many there are).
-- At the end it prints one line for the script that called it.

local kind, pages
local filters, authors, words

local function read(folder, name)
  local lines = {}
  for line in io.lines(folder .. "/" .. name) do
    lines[#lines + 1] = line
  end
  return lines
end

function init(args)
  kind = args[1]
  math.randomseed(tonumber(args[2]))
  filters = read(args[3], "filters")
  authors = read(args[3], "authors")
  words = read(args[3], "words")
  pages = tonumber(read(args[3], "pages")[1])
end

local function one(list)
  return list[math.random(#list)]
end

-- One to three facets, often an author among them, sometimes one that is excluded, and one of the orders.
local function filtered()
  local chosen = { "sort=" .. one({ "oldest", "newest", "text" }) }
  for _ = 1, math.random(3) do
    chosen[#chosen + 1] = one(filters)
  end
  if math.random(3) == 1 then
    chosen[#chosen + 1] = "author=" .. one(authors)
  end
  if math.random(4) == 1 then
    chosen[#chosen + 1] = (one(filters):gsub("=", "=-"))
  end
  return "/claims?" .. table.concat(chosen, "&")
end

-- One word, two words, or two that follow each other as a phrase.
local function search()
  local at = math.random(#words - 1)
  local dice = math.random(10)
  if dice <= 5 then
    return "/search?q=" .. words[at]
  elseif dice <= 8 then
    return "/search?q=" .. words[at] .. "+" .. one(words)
  end
  return "/search?q=%22" .. words[at] .. "+" .. words[at + 1] .. "%22"
end

local function deep()
  return "/claims?sort=" .. one({ "oldest", "newest", "text" }) .. "&page=" .. math.random(pages)
end

local draw = { claims = filtered, search = search, deep = deep, static = function() return "/page.html" end }

function request()
  local what = kind
  if what == "all" then
    what = one({ "claims", "search", "deep" })
  end
  return wrk.format("GET", draw[what]())
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("measured %.1f %.1f %.1f %.1f %d %d",
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000,
    summary.requests / (summary.duration / 1e6), summary.requests,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
