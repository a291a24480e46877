"""However a frame is pulled, it keeps its shape and stays inside the picture."""

from hypothesis import given
from hypothesis import strategies as st

from advocacy_trainer.pictures.editing import inside, middle_box
from advocacy_trainer.pictures.framing import CORNERS, moved, pulled, reshaped, scaled
from advocacy_trainer.pictures.picture import Box

SHAPES = ((1, 1), (1584, 396), (1500, 500), (851, 315), (3, 4))
sizes = st.tuples(st.integers(1, 9000), st.integers(1, 9000))


def keeps_shape(box: Box, shape: tuple[int, int]) -> bool:
    return abs(box.width * shape[1] - box.height * shape[0]) <= max(shape)


@given(sizes, st.sampled_from(SHAPES), st.integers(-20000, 20000), st.integers(-20000, 20000))
def test_moving_keeps_it_inside(
    size: tuple[int, int], shape: tuple[int, int], across: int, down: int
) -> None:
    box = middle_box(size, *shape)
    new = moved(box, across, down, size)
    assert inside(new, size)
    assert new[2:] == box[2:]


@given(
    sizes,
    st.sampled_from(SHAPES),
    st.sampled_from(CORNERS),
    st.integers(-500, 9500),
    st.integers(-500, 9500),
    st.floats(0.01, 20),
)
def test_pulling_and_scaling_keep_it_inside(
    size: tuple[int, int], shape: tuple[int, int], corner: str, x: int, y: int, factor: float
) -> None:
    box = middle_box(size, *shape)
    for new in (
        pulled(box, corner, x, y, size, shape),
        scaled(box, factor, size, shape),
        reshaped(box, size, (1, 1)),
        reshaped(box, size, (4, 1)),
    ):
        assert inside(new, size)
    if min(size) > 200:
        assert keeps_shape(pulled(box, corner, x, y, size, shape), shape)


def test_the_opposite_corner_stays() -> None:
    box = Box(100, 100, 400, 400)
    new = pulled(box, "top-left", 200, 150, (1000, 1000), (1, 1))
    assert (new.left + new.width, new.top + new.height) == (500, 500)
    assert new.width == new.height == 350
    new = pulled(box, "bottom-right", 900, 700, (1000, 1000), (1, 1))
    assert new == Box(100, 100, 800, 800)


def test_a_new_shape_stays_about_the_same_middle() -> None:
    new = reshaped(Box(300, 300, 200, 200), (2000, 1000), (4, 1))
    assert new.width == 800
    assert new.height == 200
    assert abs(new.left + new.width // 2 - 400) <= 1
