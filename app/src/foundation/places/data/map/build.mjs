// Writes map.json: the outline of every province and region as a short SVG path, keyed by HCP code.
//
//   npm ci && npm run build
//
// Source: provinces.json of the npm package morocco-map (OpenStreetMap, ODbL). The regions are not read but merged
// from their provinces, so that both levels have exactly the same borders. Lines are simplified on the shared arcs,
// before any shape is cut out, so that neighbours still meet. See NOTICE.md.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoConicEqualArea } from "d3-geo";
import polylabel from "polylabel";
import { feature, mergeArcs } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const WIDTH = 4000; // units of the viewBox: whole numbers suffice, one unit is about 300 m
const MARGIN = 20;
const SMALLEST_DETAIL = 18; // in square units: a bend whose triangle is smaller is straightened
const NOTICE = "© OpenStreetMap contributors, ODbL 1.0";

const require = createRequire(import.meta.url);
const json = path => JSON.parse(readFileSync(path, "utf8"));
const here = name => new URL(name, import.meta.url);

const codeOf = new Map(
  readFileSync(here("../iso.tsv"), "utf8").trim().split("\n").slice(1).map(line => line.split("\t").reverse()),
);

/** Absolute coordinates, whether or not the file stores differences. */
function decode(topology) {
  if (!topology.transform) return topology.arcs;
  const { scale: [kx, ky], translate: [tx, ty] } = topology.transform;
  return topology.arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * kx + tx, (y += dy) * ky + ty]);
  });
}

/** The same topology on a plane of WIDTH units. Equal-area, as a choropleth compares surfaces. */
function project(topology) {
  const arcs = decode(topology);
  const everything = { type: "MultiLineString", coordinates: arcs };
  const projection = geoConicEqualArea().parallels([24, 33]).rotate([8, 0])
    .fitWidth(WIDTH - 2 * MARGIN, everything);
  const plane = arcs.map(arc => arc.map(point => projection(point)));
  const all = plane.flat();
  const [left, top] = [Math.min(...all.map(p => p[0])), Math.min(...all.map(p => p[1]))];
  const bottom = Math.max(...all.map(p => p[1]));
  const moved = plane.map(arc => arc.map(([x, y]) => [x - left + MARGIN, y - top + MARGIN]));
  const { transform, bbox, ...rest } = topology;
  return { topology: { ...rest, arcs: moved }, height: Math.ceil(bottom - top + 2 * MARGIN) };
}

const area = ring => Math.abs(ring.reduce((sum, [x, y], i) => {
  const [nx, ny] = ring[(i + 1) % ring.length];
  return sum + x * ny - nx * y;
}, 0)) / 2;

/** One ring as a move, relative steps and a close; steps of nothing are left out. */
function ringPath(ring) {
  let [[px, py], ...others] = ring.slice(0, -1);
  let path = `M${px} ${py}l`;
  for (const [x, y] of others) {
    if (x !== px || y !== py) path += `${x - px} ${y - py} `;
    [px, py] = [x, y];
  }
  return path.trimEnd().replaceAll(" -", "-") + "z";
}

/** Code, path and the point farthest from every border of the largest part, where a name has room. */
function shape(code, geometry) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const whole = polygons.filter(([outer]) => area(outer) > SMALLEST_DETAIL);
  const largest = whole.reduce((a, b) => (area(b[0]) > area(a[0]) ? b : a));
  const [x, y] = polylabel(largest, 2);
  return { code, d: whole.flat().map(ringPath).join(""), label: [Math.round(x), Math.round(y)] };
}

function main() {
  const source = json(require.resolve("morocco-map/data/provinces.json"));
  const { topology: plane, height } = project(source);
  const topology = simplify(presimplify(plane), SMALLEST_DETAIL);
  topology.arcs = topology.arcs.map(arc => arc.map(([x, y]) => [Math.round(x), Math.round(y)]));
  const geometries = topology.objects.provinces.geometries;
  for (const g of geometries) if (!codeOf.has(g.id)) throw new Error(`no HCP code for ${g.id}`);
  const byCode = (a, b) => (a.code < b.code ? -1 : 1);
  const provinces = geometries
    .map(g => shape(codeOf.get(g.id), feature(topology, g).geometry)).sort(byCode);
  const regionOf = g => codeOf.get(g.id).slice(0, 2);
  const members = code => geometries.filter(g => regionOf(g) === code);
  const regions = [...new Set(geometries.map(regionOf))].sort()
    .map(code => shape(code, feature(topology, mergeArcs(topology, members(code))).geometry));
  if (provinces.length !== 75 || regions.length !== 12) throw new Error("75 provinces and 12 regions are expected");
  write({ notice: NOTICE, view_box: [0, 0, WIDTH, height], regions, provinces });
}

/** One shape a line, so that a change of one border is a change of few lines. */
function write({ notice, view_box, regions, provinces }) {
  const lines = shapes => shapes.map(s => JSON.stringify(s)).join(",\n");
  const head = `{"notice":${JSON.stringify(notice)},"view_box":${JSON.stringify(view_box)}`;
  writeFileSync(here("map.json"), `${head},\n"regions":[\n${lines(regions)}],\n"provinces":[\n${lines(provinces)}]}\n`);
}

main();
